package dev.refrain.match;

/// Counts how often each pair was added: a hash table with open addressing.
final class PairCounts {
  private final long[] pairs;
  private final int[] counts;
  private final int shift;

  /// @param most pairs that will be added
  PairCounts(int most) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(most));
    pairs = new long[1 << bits];
    counts = new int[1 << bits];
    shift = 64 - bits;
  }

  void add(long pair) {
    int slot = (int) (pair * 0xd6e8feb86659fd93L >>> shift);
    while (counts[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    pairs[slot] = pair;
    counts[slot]++;
  }

  /// Whether a pair that was added so often is kept.
  interface Choice {
    boolean keeps(long pair, int count);
  }

  LongList kept(Choice choice) {
    var kept = new LongList();
    for (int slot = 0; slot < pairs.length; slot++) {
      if (counts[slot] > 0 && choice.keeps(pairs[slot], counts[slot])) {
        kept.add(pairs[slot]);
      }
    }
    return kept;
  }
}
