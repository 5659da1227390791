package dev.refrain.store;

import java.util.Arrays;

/// Numbers stems 0, 1, 2, … in the order they are met, so that a text can be held as numbers.
final class StemNumbers {
  private final TermTable table = new TermTable();
  private long[] hashes = new long[1 << 12];

  /// @param hash of a stem, as in [Terms]
  int number(long hash) {
    int slot = table.find(hash);
    if (slot != TermTable.NONE) {
      return table.number(slot);
    }
    int number = table.size();
    table.count(hash, 1);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, number * 2);
    }
    hashes[number] = hash;
    return number;
  }

  long hash(int number) {
    return hashes[number];
  }
}
