package dev.refrain.group;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import java.util.Comparator;

/// A passage on its page.
public record Place(Page page, Passage passage) {
  /// By day, undated pages last, then by article and place in it.
  static final Comparator<Place> FIRST_SEEN =
      Comparator.comparing((Place place) -> place.day())
          .thenComparing(place -> place.passage().key());

  /// Pages by day, undated ones last, then by id.
  static final Comparator<Page> FIRST_PAGE =
      Comparator.comparing((Page page) -> day(page)).thenComparing(Page::id);

  /// An undated page sorts behind every day.
  String day() {
    return day(page);
  }

  private static String day(Page page) {
    String day = Days.of(page.published());
    return day == null ? "\uffff" : day;
  }

  /// Whether its page holds an article.
  boolean inArticle() {
    return page.failed() == null;
  }

  Match.Side side() {
    return Match.Side.of(passage);
  }
}
