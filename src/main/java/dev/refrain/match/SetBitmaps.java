package dev.refrain.match;

import dev.refrain.spill.ArrayLength;

/// Tells at a glance that two sets share little: bitmaps of 512 bits a set, in which every member
/// sets one bit.
///
/// Every bit that only one of two bitmaps has stands for a member that the other set lacks, so that
/// a set of n members with m such bits shares n-m at most. The bound is never too low; for sets of
/// more than a few hundred members it says nothing. Source: Sandes, Teodoro, Melo, "Bitmap Filter:
/// Speeding up Exact Set Similarity Joins with Bitwise Operations" (2020).
///
/// 68 bytes a set.
final class SetBitmaps {
  private static final int WORDS = 8;
  private static final int SHIFT = Long.SIZE - 9;
  private static final int WORD_BITS = 6;

  private final long[] bits;
  private final int[] sizes;

  SetBitmaps(int sets) {
    bits = new long[ArrayLength.of((long) sets * WORDS)];
    sizes = new int[sets];
  }

  /// Takes a set.
  ///
  /// @param members hashes, without repeats
  void put(int set, long[] members) {
    sizes[set] = members.length;
    for (long member : members) {
      int bit = (int) (member * 0x9e3779b97f4a7c15L >>> SHIFT);
      bits[set * WORDS + (bit >>> WORD_BITS)] |= 1L << bit;
    }
  }

  /// Whether one of the sets may hold such a share of the other.
  boolean mayHold(int a, int b, double share) {
    int least = (int) Math.ceil(share * Math.min(sizes[a], sizes[b]) - 1e-9);
    int onlyA = 0;
    int onlyB = 0;
    for (int i = 0; i < WORDS; i++) {
      long inA = bits[a * WORDS + i];
      long inB = bits[b * WORDS + i];
      onlyA += Long.bitCount(inA & ~inB);
      onlyB += Long.bitCount(inB & ~inA);
    }
    return Math.min(sizes[a] - onlyA, sizes[b] - onlyB) >= least;
  }
}
