package dev.refrain.engine;

import dev.refrain.model.InputCounts;

/// None of the input could be read as an article.
public final class NothingToReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient InputCounts counts;

  public NothingToReadException(InputCounts counts) {
    super(
        "no article in the input: "
            + count(counts.files(), "file", "files")
            + " read, "
            + count(counts.skipped().size(), "entry", "entries")
            + " skipped");
    this.counts = counts;
  }

  private static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  /// What was skipped, and why.
  public InputCounts counts() {
    return counts;
  }
}
