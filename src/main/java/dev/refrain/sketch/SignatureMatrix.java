package dev.refrain.sketch;

/// The signatures of many sets, one row each, in one flat array: `4 · bins` bytes a set.
public final class SignatureMatrix {
  private final OnePermutationMinHash minHash;
  private final int[] values;
  private final int rows;

  /// @throws IllegalArgumentException when `rows · bins` does not fit into one array
  public SignatureMatrix(OnePermutationMinHash minHash, int rows) {
    if ((long) rows * minHash.bins() > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "one matrix holds at most "
              + (Integer.MAX_VALUE - 8) / minHash.bins()
              + " rows, found "
              + rows);
    }
    this.minHash = minHash;
    this.rows = rows;
    this.values = new int[rows * minHash.bins()];
  }

  /// Computes one row; different rows may be computed by different threads.
  public void sign(int row, long[] shingles, int from, int to) {
    minHash.sign(shingles, from, to, values, row * minHash.bins());
  }

  public int rows() {
    return rows;
  }

  public int bins() {
    return minHash.bins();
  }

  public int value(int row, int bin) {
    return values[row * minHash.bins() + bin];
  }

  /// Whether the row is that of an empty set.
  public boolean isEmpty(int row) {
    return value(row, 0) == OnePermutationMinHash.EMPTY
        && value(row, 1) == OnePermutationMinHash.EMPTY;
  }

  public double estimate(int a, int b) {
    return minHash.estimate(values, a * minHash.bins(), values, b * minHash.bins());
  }
}
