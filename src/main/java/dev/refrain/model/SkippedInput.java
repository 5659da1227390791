package dev.refrain.model;

import java.util.Comparator;

/// Input that could not become an article.
///
/// @param line the line of the row, 0 when the whole file was skipped
/// @param reason what was found and what was wanted
/// @param repeatedId whether it could be read, under an id that an earlier row has
public record SkippedInput(String file, int line, String reason, boolean repeatedId)
    implements Comparable<SkippedInput> {
  private static final Comparator<SkippedInput> ORDER =
      Comparator.comparing(SkippedInput::file)
          .thenComparingInt(SkippedInput::line)
          .thenComparing(SkippedInput::reason);

  /// Input that could not be read.
  public SkippedInput(String file, int line, String reason) {
    this(file, line, reason, false);
  }

  @Override
  public int compareTo(SkippedInput other) {
    return ORDER.compare(this, other);
  }
}
