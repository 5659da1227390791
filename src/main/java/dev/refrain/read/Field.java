package dev.refrain.read;

import java.util.List;

/// What a row may say about its article, with the names it usually has, the likeliest first.
enum Field {
  ID("id", "article_id", "doc_id", "document_id", "uuid", "guid"),
  URL("url", "link", "canonical_url", "article_url", "source_url", "href"),
  SOURCE(
      "source",
      "outlet",
      "domain",
      "site",
      "hostname",
      "site_name",
      "source_domain",
      "source_name",
      "publisher",
      "publication",
      "newspaper"),
  PUBLISHED(
      "published",
      "date",
      "publish_date",
      "date_publish",
      "published_at",
      "publication_date",
      "date_published",
      "pub_date",
      "published_date",
      "timestamp",
      "datetime"),
  TITLE("title", "headline", "heading"),
  TEXT("text", "content", "body", "article", "maintext", "article_text", "full_text", "raw_text");

  private final List<String> usual;

  Field(String... usual) {
    this.usual = List.of(usual);
  }

  List<String> usual() {
    return usual;
  }
}
