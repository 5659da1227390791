package dev.refrain.model;

import java.util.Comparator;

/// Input that could not become an article.
///
/// @param line the line of the row, 0 when the whole file was skipped
/// @param reason what was found and what was wanted
public record SkippedInput(String file, int line, String reason)
    implements Comparable<SkippedInput> {
  private static final Comparator<SkippedInput> ORDER =
      Comparator.comparing(SkippedInput::file)
          .thenComparingInt(SkippedInput::line)
          .thenComparing(SkippedInput::reason);

  @Override
  public int compareTo(SkippedInput other) {
    return ORDER.compare(this, other);
  }
}
