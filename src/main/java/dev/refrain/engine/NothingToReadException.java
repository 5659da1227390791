package dev.refrain.engine;

import dev.refrain.model.InputCounts;

/// None of the input could be read as an article.
public final class NothingToReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient InputCounts counts;

  public NothingToReadException(InputCounts counts) {
    super(
        "no article in the input: "
            + counts.files()
            + " files read, "
            + counts.skipped().size()
            + " entries skipped");
    this.counts = counts;
  }

  /// What was skipped, and why.
  public InputCounts counts() {
    return counts;
  }
}
