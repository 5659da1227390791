package dev.refrain.report.page;

import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Severity;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Uris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The articles of the page: a table of all of them, and their texts.
final class ArticleTables {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "source",
          "published",
          "words",
          "body",
          "failed",
          "parts",
          "errors",
          "warnings",
          "notes",
          "story",
          "place");
  private static final List<String> TEXT_COLUMNS =
      List.of("origin", "url", "language", "byline", "agency", "dates", "text", "cut", "passages");

  private final Catalog catalog;
  private final Composition composition;
  private final List<Page> pages;
  private final List<Integer> order;
  private final int[] places;

  ArticleTables(Catalog catalog, Composition composition) {
    this.catalog = catalog;
    this.composition = composition;
    this.pages = catalog.analysis().pages();
    this.order = order();
    this.places = new int[pages.size()];
    for (int place = 0; place < order.size(); place++) {
      places[order.get(place)] = place;
    }
  }

  /// The texts in the order in which they are put on the page, as long as it has room: those that
  /// other tables lead to come first.
  private List<Integer> order() {
    var wanted = new boolean[pages.size()];
    catalog
        .analysis()
        .matches()
        .forEach(
            match -> {
              mark(wanted, match.a().article());
              mark(wanted, match.b().article());
            });
    catalog.analysis().audit().findings().forEach(finding -> mark(wanted, finding.article()));
    return IntStream.range(0, pages.size())
        .boxed()
        .sorted(Comparator.comparing(number -> !wanted[number]))
        .toList();
  }

  private void mark(boolean[] wanted, @Nullable String article) {
    int number = article == null ? -1 : catalog.article(article);
    if (number >= 0) {
      wanted[number] = true;
    }
  }

  void writeTable(DataBlocks blocks) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < Math.min(pages.size(), Limits.ARTICLES); i++) {
      numbers.add(i);
    }
    blocks.table("articles", COLUMNS, numbers, this::row);
  }

  void writeTexts(DataBlocks blocks) {
    blocks.chunks("texts", TEXT_COLUMNS, order, number -> length(pages.get(number)), this::text);
  }

  private static int length(Page page) {
    return Math.min(page.article().text().length(), Limits.ARTICLE_TEXT);
  }

  private void row(JsonGenerator json, int number) {
    Page page = pages.get(number);
    var failed = page.failed();
    Json.string(json, Catalog.shorten(page.id(), 4 * Limits.LABEL));
    Json.string(json, catalog.title(page));
    Json.string(json, label(page.source()));
    Json.string(json, label(page.published()));
    json.writeNumber(page.words());
    json.writeNumber(page.bodyWords());
    Json.string(json, failed == null ? null : failed.label());
    json.writeStartArray();
    for (int words : composition.of(page.id())) {
      json.writeNumber(words);
    }
    json.writeEndArray();
    json.writeNumber(catalog.findings(page.id(), Severity.ERROR));
    json.writeNumber(catalog.findings(page.id(), Severity.WARNING));
    json.writeNumber(catalog.findings(page.id(), Severity.NOTE));
    json.writeNumber(catalog.story(page.id()));
    json.writeNumber(places[number]);
  }

  private static @Nullable String label(@Nullable String text) {
    return text == null || text.isBlank() ? null : Catalog.shorten(text);
  }

  private void text(JsonGenerator json, int number) {
    Page page = pages.get(number);
    String text = page.article().text();
    int length = length(page);
    Json.string(json, page.article().origin().toString());
    Json.string(json, Uris.web(page.article().url()));
    Json.string(json, label(page.language()));
    attribution(json, page.byline());
    attribution(json, page.agency());
    json.writeStartArray();
    for (DateClaim claim : page.dates()) {
      json.writeStartArray();
      Json.string(json, Catalog.shorten(claim.value()));
      Json.string(json, claim.kind().label());
      json.writeNumber(claim.line());
      json.writeEndArray();
    }
    json.writeEndArray();
    Json.string(json, text.substring(0, length));
    json.writeNumber(text.length() - length);
    json.writeStartArray();
    for (Passage passage : page.passages()) {
      if (passage.span().start() < length) {
        passage(json, passage, length);
      }
    }
    json.writeEndArray();
  }

  private void passage(JsonGenerator json, Passage passage, int length) {
    json.writeStartArray();
    json.writeNumber(passage.span().start());
    json.writeNumber(Math.min(passage.span().end(), length));
    json.writeNumber(passage.lines().first());
    Json.string(json, passage.kind().label());
    json.writeNumber(catalog.ledgerEntry(passage.key()));
    json.writeEndArray();
  }

  private static void attribution(JsonGenerator json, @Nullable Attribution attribution) {
    if (attribution == null) {
      json.writeNull();
    } else {
      json.writeStartArray();
      Json.string(json, Catalog.shorten(attribution.name()));
      json.writeNumber(attribution.line());
      json.writeEndArray();
    }
  }
}
