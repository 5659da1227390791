package dev.refrain.audit;

import dev.refrain.model.Lines;
import dev.refrain.model.Passage;
import dev.refrain.model.Span;

/// Where on a page something is.
record Place(Lines lines, Span span) implements Comparable<Place> {
  static Place of(Passage passage) {
    return new Place(passage.lines(), passage.span());
  }

  /// From the beginning of one place to the end of another.
  static Place from(Place first, Place last) {
    return new Place(
        new Lines(first.lines.first(), Math.max(first.lines.last(), last.lines.last())),
        new Span(first.span.start(), Math.max(first.span.end(), last.span.end())));
  }

  @Override
  public int compareTo(Place other) {
    return span.compareTo(other.span);
  }
}
