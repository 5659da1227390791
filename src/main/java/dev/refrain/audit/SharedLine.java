package dev.refrain.audit;

import dev.refrain.model.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/// Passages of one line: what stood on lines of its own before the scrape fused them.
final class SharedLine {
  private SharedLine() {}

  /// The other passages that touch the line on which this one begins.
  static Stream<Passage> of(Subject subject, Passage passage) {
    int line = passage.lines().first();
    return subject.page().passages().stream()
        .filter(other -> other.ordinal() != passage.ordinal() && other.lines().contains(line));
  }

  /// The passage that follows on the same line.
  static Optional<Passage> next(Subject subject, Passage passage) {
    return of(subject, passage).filter(other -> other.ordinal() > passage.ordinal()).findFirst();
  }

  static Place place(Passage first, Passage last) {
    return Place.from(Place.of(first), Place.of(last));
  }
}
