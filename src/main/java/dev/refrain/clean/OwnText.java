package dev.refrain.clean;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import dev.refrain.text.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How much of a text another lacks: by characters, as aligned.
final class OwnText {
  private final Map<String, Page> pages = new HashMap<>();
  private final View view;

  OwnText(List<Page> pages, View view) {
    pages.forEach(page -> this.pages.put(page.id(), page));
    this.view = view;
  }

  /// The share of the compared text of one side of a match that is in no aligned stretch, 0 to 1.
  double share(Match match, Match.Side side) {
    if (match.relation() == Relation.EXACT) {
      return 0;
    }
    boolean first = side.equals(match.a());
    List<Span> shared =
        match.shared().stream().map(stretch -> first ? stretch.a() : stretch.b()).toList();
    long all = 0;
    long own = 0;
    Page page = Objects.requireNonNull(pages.get(side.article()));
    for (Passage passage : page.passages()) {
      if (view == View.RAW || Views.isCompared(page, passage)) {
        Span span = passage.span();
        all += span.length();
        own += span.length() - shared.stream().mapToLong(other -> common(span, other)).sum();
      }
    }
    return all == 0 ? 0 : Math.max(0, (double) own / all);
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}
