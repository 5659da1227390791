package dev.refrain.sketch;

/// The signatures of many sets, one row each, in blocks: `4 · bins` bytes a set.
public final class SignatureMatrix {
  /// Rows of a block, as a power of two.
  private static final int BLOCK_BITS = 16;

  private static final int BLOCK = 1 << BLOCK_BITS;

  private final OnePermutationMinHash minHash;
  private final int[][] blocks;
  private final int rows;

  public SignatureMatrix(OnePermutationMinHash minHash, int rows) {
    this.minHash = minHash;
    this.rows = rows;
    this.blocks = new int[(rows >>> BLOCK_BITS) + 1][];
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = new int[Math.min(BLOCK, rows - block * BLOCK) * minHash.bins()];
    }
  }

  /// Computes one row; different rows may be computed by different threads.
  public void sign(int row, long[] shingles, int from, int to) {
    minHash.sign(shingles, from, to, block(row), start(row));
  }

  private int[] block(int row) {
    return blocks[row >>> BLOCK_BITS];
  }

  /// Where a row begins in its block.
  private int start(int row) {
    return (row & BLOCK - 1) * minHash.bins();
  }

  public int rows() {
    return rows;
  }

  public int bins() {
    return minHash.bins();
  }

  public int value(int row, int bin) {
    return block(row)[start(row) + bin];
  }

  /// Whether the row is that of an empty set.
  public boolean isEmpty(int row) {
    return value(row, 0) == OnePermutationMinHash.EMPTY
        && value(row, 1) == OnePermutationMinHash.EMPTY;
  }

  public double estimate(int a, int b) {
    return minHash.estimate(block(a), start(a), block(b), start(b));
  }
}
