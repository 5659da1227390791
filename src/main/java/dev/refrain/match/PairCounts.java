package dev.refrain.match;

import dev.refrain.spill.Spool;
import java.util.Arrays;

/// Counts how often each pair of a partition was put there: a hash table with open addressing. Used
/// again for the next partition.
final class PairCounts {
  private byte[] bytes = new byte[0];
  private long[] pairs = new long[0];
  private int[] counts = new int[0];
  private int slots;

  /// Whether a pair that was put so often is kept.
  interface Choice {
    boolean keeps(long pair, int count);
  }

  /// The pairs of a partition that are kept.
  LongList kept(Spool spool, int part, Choice choice) {
    bytes = spool.read(part, bytes);
    count((int) (spool.size(part) / Long.BYTES));
    var kept = new LongList();
    for (int slot = 0; slot < slots; slot++) {
      if (counts[slot] > 0 && choice.keeps(pairs[slot], counts[slot])) {
        kept.add(pairs[slot]);
      }
    }
    return kept;
  }

  private void count(int size) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(size));
    slots = 1 << bits;
    if (pairs.length < slots) {
      pairs = new long[slots];
      counts = new int[slots];
    } else {
      Arrays.fill(counts, 0, slots, 0);
    }
    for (int i = 0; i < size; i++) {
      long pair = Spool.longAt(bytes, i * Long.BYTES);
      int slot = (int) (pair * 0xd6e8feb86659fd93L >>> 64 - bits);
      while (counts[slot] != 0 && pairs[slot] != pair) {
        slot = slot + 1 & slots - 1;
      }
      pairs[slot] = pair;
      counts[slot]++;
    }
  }
}
