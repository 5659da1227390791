package dev.refrain.group;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import java.util.Comparator;

/// A passage on its page.
public record Place(Page page, Passage passage) {
  /// By day, undated pages last, then by article and place in it.
  static final Comparator<Place> FIRST_SEEN =
      Comparator.comparing(Place::day).thenComparing(place -> place.passage().key());

  /// An undated page sorts behind every day.
  String day() {
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
