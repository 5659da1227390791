package dev.refrain.audit;

import dev.refrain.model.Lines;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The lines of a text, split on `\n` only; a `\r` before it is no part of the line.
final class TextLines {
  private final String text;
  private final int[] starts;

  TextLines(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    var starts = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  int count() {
    return starts.length;
  }

  /// @param line 1-based
  Place place(int line) {
    int start = starts[line - 1];
    int end = line == starts.length ? text.length() : starts[line] - 1;
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return new Place(Lines.of(line), new Span(start, end));
  }

  /// The line, 1-based, that an offset stands on.
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The whole text, without blank lines around it.
  Place whole() {
    int first = 1;
    while (first < count() && isBlank(first)) {
      first++;
    }
    int last = count();
    while (last > first && isBlank(last)) {
      last--;
    }
    return Place.from(place(first), place(last));
  }

  boolean isBlank(int line) {
    Span span = place(line).span();
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /// The places of all lines that hold one of the offsets wanted; neighbours are joined.
  List<Place> holding(IntPredicate wantedOffset) {
    var places = new ArrayList<Place>();
    int line = 0;
    for (int at = 0; at < text.length(); at++) {
      if (wantedOffset.test(at)) {
        int next = at(at);
        if (line > 0 && next <= line + 1) {
          if (next > line) {
            places.set(places.size() - 1, Place.from(places.getLast(), place(next)));
          }
        } else {
          places.add(place(next));
        }
        line = next;
      }
    }
    return places;
  }
}
