package dev.refrain.sketch;

import java.util.Arrays;

/// Cuts signatures into bands: two sets become candidates when all rows of one band are equal.
///
/// Sets of similarity s meet with probability 1-(1-sʳ)ᵇ: an S-curve whose steepest point lies near
/// (1/b)^(1/r). Keys are sorted longs, not a hash map: 32 bits of hash over the rows of the band,
/// then the number of the signature. Different bands with equal hashes cost a needless comparison,
/// never a wrong result. Source: Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter
/// 3.4.
///
/// @param rows components a band
/// @param bands `rows · bands` components are used
public record LshBands(int rows, int bands) {
  /// Three digits hold the hash of a key.
  private static final int RADIX_BITS = 11;

  private static final int RADIX = 1 << RADIX_BITS;

  public LshBands {
    if (rows < 1 || bands < 1) {
      throw new IllegalArgumentException(
          "bands want rows and bands >= 1, found " + bands + " x " + rows);
    }
  }

  /// Probability that two sets of this similarity share a band.
  public double probability(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
  }

  /// The similarity at which the curve is steepest, about one half likely to be found.
  public double threshold() {
    return Math.pow(1.0 / bands, 1.0 / rows);
  }

  /// The keys of one band for all signatures but those of empty sets: signatures that share the
  /// band stand together, in order of their numbers. [#signature] and [#sameBucket] read them.
  public long[] sortedKeys(SignatureMatrix signatures, int band) {
    if (rows * bands > signatures.bins()) {
      throw new IllegalArgumentException(
          bands
              + " x "
              + rows
              + " bands want "
              + rows * bands
              + " bins, found "
              + signatures.bins());
    }
    long[] keys = new long[signatures.rows()];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      // Only an empty set's values say so, and these the key reads anyway.
      if (signatures.value(i, band * rows) != OnePermutationMinHash.EMPTY
          || !signatures.isEmpty(i)) {
        keys[size++] = key(signatures, i, band) & 0xffffffff00000000L | i;
      }
    }
    return sorted(Arrays.copyOf(keys, size));
  }

  /// Sorts keys by their hashes, of which equal ones keep their order: least significant digit
  /// first (Knuth, "The Art of Computer Programming", volume 3, 5.2.5).
  private static long[] sorted(long[] keys) {
    if (keys.length < RADIX) {
      Arrays.sort(keys);
      return keys;
    }
    long[] from = keys;
    long[] to = new long[keys.length];
    for (int shift = Integer.SIZE; shift < Long.SIZE; shift += RADIX_BITS) {
      int[] places = new int[RADIX + 1];
      for (long key : from) {
        places[((int) (key >>> shift) & RADIX - 1) + 1]++;
      }
      for (int digit = 0; digit < RADIX; digit++) {
        places[digit + 1] += places[digit];
      }
      for (long key : from) {
        to[places[(int) (key >>> shift) & RADIX - 1]++] = key;
      }
      long[] done = to;
      to = from;
      from = done;
    }
    return from;
  }

  private long key(SignatureMatrix signatures, int signature, int band) {
    long key = band;
    for (int row = 0; row < rows; row++) {
      key = (key ^ signatures.value(signature, band * rows + row)) * 0x9fb21c651e98df25L;
      key ^= key >>> 32;
    }
    return key * 0x9e3779b97f4a7c15L;
  }

  public static int signature(long key) {
    return (int) key;
  }

  public static boolean sameBucket(long key, long other) {
    return (key ^ other) >>> 32 == 0;
  }
}
