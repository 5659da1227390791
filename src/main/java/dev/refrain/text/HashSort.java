package dev.refrain.text;

import java.util.Arrays;

/// Sorts hashes, which are spread evenly: their high bits say where each belongs but for a few
/// places, and inserting mends those. Source: Dobosiewicz, "Sorting by Distributive Partitioning"
/// (1978).
public final class HashSort {
  /// So few are sorted by comparing.
  private static final int FEW = 16;

  /// So many buckets an array can count.
  private static final int MOST_BITS = 30;

  private HashSort() {}

  /// Sorts a copy.
  static long[] sorted(long[] hashes) {
    long[] sorted = hashes.clone();
    sort(sorted, 0, sorted.length, 0);
    return sorted;
  }

  /// Sorts the values from `from` to `to` (exclusive). Values that are alike in more than their
  /// share of the bits cost the comparisons of a usual sort, never more.
  ///
  /// @param known how many of the highest bits are the same in all of them
  public static void sort(long[] hashes, int from, int to, int known) {
    int size = to - from;
    if (size < FEW) {
      Arrays.sort(hashes, from, to);
      return;
    }
    int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
    // Negative numbers come first where the sign is not known to be the same.
    long sign = known == 0 ? Long.MIN_VALUE : 0;
    int shift = Long.SIZE - bits;
    int[] ends = new int[1 << bits];
    for (int i = from; i < to; i++) {
      ends[(int) ((hashes[i] ^ sign) << known >>> shift)]++;
    }
    int end = from;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int count = ends[bucket];
      ends[bucket] = end;
      end += count;
    }
    for (long hash : Arrays.copyOfRange(hashes, from, to)) {
      hashes[ends[(int) ((hash ^ sign) << known >>> shift)]++] = hash;
    }
    int begin = from;
    for (int next : ends) {
      order(hashes, begin, next);
      begin = next;
    }
  }

  private static void order(long[] hashes, int from, int to) {
    if (to - from > FEW) {
      Arrays.sort(hashes, from, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      long hash = hashes[i];
      int at = i;
      for (; at > from && hashes[at - 1] > hash; at--) {
        hashes[at] = hashes[at - 1];
      }
      hashes[at] = hash;
    }
  }
}
