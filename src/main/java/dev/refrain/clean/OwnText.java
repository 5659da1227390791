package dev.refrain.clean;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import dev.refrain.text.Views;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How much of a text another lacks: by characters, as aligned.
final class OwnText {
  private final Map<String, Compared> texts = new HashMap<>();

  OwnText(List<Page> pages, View view) {
    pages.forEach(page -> texts.put(page.id(), Compared.of(page, view)));
  }

  /// The share of the compared text of one side of a match that is in no aligned stretch, 0 to 1.
  double share(Match match, Match.Side side) {
    if (match.relation() == Relation.EXACT) {
      return 0;
    }
    boolean first = side.equals(match.a());
    Compared text = Objects.requireNonNull(texts.get(side.article()));
    long own = text.all();
    for (Match.Shared stretch : match.shared()) {
      Span span = first ? stretch.a() : stretch.b();
      own -= text.before(span.end()) - text.before(span.start());
    }
    return text.all() == 0 ? 0 : Math.max(0, (double) own / text.all());
  }

  /// The passages of a text that are compared.
  ///
  /// @param starts where each begins, ascending
  /// @param ends where each ends
  /// @param before characters of them before each, and of all behind the last
  private record Compared(int[] starts, int[] ends, long[] before) {
    static Compared of(Page page, View view) {
      int[] starts = new int[page.passages().size()];
      int[] ends = new int[starts.length];
      long[] before = new long[starts.length + 1];
      int count = 0;
      for (Passage passage : page.passages()) {
        if (view == View.RAW || Views.isCompared(page, passage)) {
          starts[count] = passage.span().start();
          ends[count] = passage.span().end();
          before[count + 1] = before[count] + passage.span().length();
          count++;
        }
      }
      return new Compared(
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(before, count + 1));
    }

    long all() {
      return before[starts.length];
    }

    /// Compared characters before an offset.
    long before(int offset) {
      int place = Arrays.binarySearch(starts, offset);
      int passage = place >= 0 ? place : -place - 2;
      return passage < 0 ? 0 : before[passage] + Math.min(offset, ends[passage]) - starts[passage];
    }
  }
}
