package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Page;
import java.util.List;

/// Pages in the raw view: what the row says of the article, and the whole text as its body.
public final class RawPages {
  private RawPages() {}

  /// The page of one article, whatever others of its source look like.
  ///
  /// @param words words of its text
  public static Page of(Article article, int words) {
    var dates = DateClaims.of(article.published(), List.of());
    return new Page(
        article,
        List.of(),
        article.title(),
        null,
        SiteNames.ofRow(article),
        DateClaims.best(dates),
        dates,
        null,
        null,
        null,
        words,
        words,
        null);
  }
}
