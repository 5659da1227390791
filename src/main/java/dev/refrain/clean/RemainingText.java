package dev.refrain.clean;

import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;

/// What is left of a text, and where each part of it stood.
///
/// Passages that were neighbours keep all that stands between them. Where something between two
/// passages is gone they are parted by a line end, by two if an empty line followed the first or
/// came before the second, and by a space if they share a line.
final class RemainingText {
  private final String text;
  private final List<Part> parts;

  /// Characters from `at` up to the next part stood at `from` and behind.
  private record Part(int at, int from) {}

  private RemainingText(String text, List<Part> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /// A text of which nothing is gone.
  static RemainingText all(String text) {
    return new RemainingText(text, List.of(new Part(0, 0)));
  }

  String text() {
    return text;
  }

  /// Where a stretch that neither begins nor ends with a blank stood in the first text.
  Span origin(Span span) {
    return new Span(origin(span.start()), origin(span.end() - 1) + 1);
  }

  private int origin(int offset) {
    Part part = parts.get(part(offset));
    return part.from + offset - part.at;
  }

  /// The last part that begins at the offset or before.
  private int part(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).at <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The text without some of its passages.
  ///
  /// @param passages all passages in text order; between them are only blanks
  /// @param gone for each passage whether it leaves; one at least stays
  RemainingText without(List<Span> passages, boolean[] gone) {
    var rest = new Builder();
    int behind = 0;
    int last = -1;
    for (int i = 0; i < gone.length; i++) {
      if (gone[i]) {
        continue;
      }
      int start = passages.get(i).start();
      if (last == i - 1) {
        start = behind;
      } else if (last >= 0) {
        rest.blank(between(text.substring(behind, start)));
      }
      rest.stretch(start, passages.get(i).end());
      behind = passages.get(i).end();
      last = i;
    }
    if (last == gone.length - 1) {
      rest.stretch(behind, text.length());
    } else if (text.endsWith("\n")) {
      rest.blank(text.endsWith("\r\n") ? "\r\n" : "\n");
    }
    return new RemainingText(rest.text.toString(), rest.parts);
  }

  private static String between(String gap) {
    if (gap.indexOf('\n') < 0) {
      return " ";
    }
    String end = gap.contains("\r\n") ? "\r\n" : "\n";
    int front = 0;
    int at = 0;
    while (at < gap.length() && Character.isWhitespace(gap.charAt(at))) {
      front += gap.charAt(at++) == '\n' ? 1 : 0;
    }
    int back = 0;
    at = gap.length();
    while (at > 0 && Character.isWhitespace(gap.charAt(at - 1))) {
      back += gap.charAt(--at) == '\n' ? 1 : 0;
    }
    return front > 1 || back > 1 ? end + end : end;
  }

  private final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    void blank(String blank) {
      text.append(blank);
    }

    void stretch(int start, int end) {
      for (int i = part(start), at = start; at < end; i++) {
        int next =
            i + 1 < RemainingText.this.parts.size() ? RemainingText.this.parts.get(i + 1).at : end;
        int to = Math.min(end, next);
        parts.add(new Part(text.length(), origin(at)));
        text.append(RemainingText.this.text, at, to);
        at = to;
      }
    }
  }
}
