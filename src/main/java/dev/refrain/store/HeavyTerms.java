package dev.refrain.store;

import java.util.Arrays;

/// The heaviest terms of a text, by which texts near to it are looked for. Filled anew for each
/// text.
final class HeavyTerms {
  private final TermVectors vectors;
  private final int most;
  private long[] order = new long[64];
  private int row;
  private int size;

  /// @param most how many of a text
  HeavyTerms(TermVectors vectors, int most) {
    this.vectors = vectors;
    this.most = most;
  }

  /// Takes those of a row; of equally heavy ones those that come first in it.
  void of(int text) {
    row = text;
    int length = vectors.length(row);
    if (order.length < length) {
      order = new long[2 * length];
    }
    for (int i = 0; i < length; i++) {
      order[i] = (long) ~Float.floatToIntBits(vectors.weight(row, i)) << 32 | i;
    }
    Arrays.sort(order, 0, length);
    size = Math.min(most, length);
  }

  int size() {
    return size;
  }

  int term(int i) {
    return vectors.term(row, (int) order[i]);
  }

  float weight(int i) {
    return vectors.weight(row, (int) order[i]);
  }
}
