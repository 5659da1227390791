package dev.refrain.store;

/// The nearest texts of every text, the nearest first, ties by number; texts that share no term are
/// no neighbours.
public final class Neighbours {
  private final int[][] rows;
  private final float[][] cosines;

  Neighbours(int[][] rows, float[][] cosines) {
    this.rows = rows;
    this.cosines = cosines;
  }

  public int size() {
    return rows.length;
  }

  /// How many neighbours text `row` has.
  public int count(int row) {
    return rows[row].length;
  }

  /// The `i`-th nearest text.
  public int neighbour(int row, int i) {
    return rows[row][i];
  }

  /// The exact cosine of the `i`-th nearest text.
  public double cosine(int row, int i) {
    return cosines[row][i];
  }
}
