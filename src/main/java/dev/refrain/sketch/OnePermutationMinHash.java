package dev.refrain.sketch;

import java.util.Arrays;

/// One-permutation MinHash with optimal densification.
///
/// Idea: one hash a shingle instead of one a shingle and component. The top bits of the hash choose
/// a bin, the low 32 bits compete for the smallest value in it; an empty bin borrows the value of a
/// bin that a hash of its own number draws, so that every component of two signatures is equal with
/// the probability that is their sets' Jaccard similarity. Trade-off: sets much smaller than the
/// number of bins have a larger variance than the binomial one, as bins repeat each other. Source:
/// Li, Owen, Zhang, "One Permutation Hashing" (2012); Shrivastava, "Optimal Densification for Fast
/// and Accurate Minwise Hashing" (2017).
///
/// A signature is `bins` ints. Shingles are 64-bit hashes that are already well mixed; repeats do
/// not matter.
public final class OnePermutationMinHash {
  /// Stored beside every persisted signature; a version never changes its numbers.
  public static final int VERSION = 1;

  /// Standard error at most .044.
  public static final int DEFAULT_BINS = 128;

  /// A bin without a shingle; also the whole signature of the empty set.
  static final int EMPTY = Integer.MAX_VALUE;

  private static final OnePermutationMinHash STANDARD = new OnePermutationMinHash(DEFAULT_BINS);

  private final int bins;
  private final int shift;

  /// Whom each bin asks, round by round: all bins in the order in which it draws them first.
  private final byte[] donors;

  /// @param bins a power of two from 2 to 256
  public OnePermutationMinHash(int bins) {
    if (Integer.bitCount(bins) != 1 || bins < 2 || bins > 256) {
      throw new IllegalArgumentException("bins want a power of two from 2 to 256, found " + bins);
    }
    this.bins = bins;
    this.shift = 64 - Integer.numberOfTrailingZeros(bins);
    this.donors = new byte[bins * bins];
    for (int bin = 0; bin < bins; bin++) {
      var drawn = new boolean[bins];
      int round = 0;
      for (int attempt = 1; round < bins; attempt++) {
        int donor = draw(bin, attempt);
        donors[round * bins + bin] = (byte) donor;
        round += drawn[donor] ? 0 : 1;
        drawn[donor] = true;
      }
    }
  }

  /// The one with [#DEFAULT_BINS] bins.
  public static OnePermutationMinHash standard() {
    return STANDARD;
  }

  public int bins() {
    return bins;
  }

  /// The signature of the set of shingles that stands from `from` to `to` (exclusive).
  public int[] sign(long[] shingles, int from, int to) {
    int[] signature = new int[bins];
    sign(shingles, from, to, signature, 0);
    return signature;
  }

  /// The same into `signatures`, from `offset` on.
  public void sign(long[] shingles, int from, int to, int[] signatures, int offset) {
    Arrays.fill(signatures, offset, offset + bins, EMPTY);
    for (int i = from; i < to; i++) {
      int bin = offset + (int) (shingles[i] >>> shift);
      signatures[bin] = Math.min(signatures[bin], (int) shingles[i]);
    }
    if (from < to) {
      densify(signatures, offset);
    }
  }

  /// Bins that are empty ask one donor each in every round, until none is left.
  private void densify(int[] signatures, int offset) {
    int[] own = Arrays.copyOfRange(signatures, offset, offset + bins);
    int[] empty = new int[bins];
    int left = 0;
    for (int bin = 0; bin < bins; bin++) {
      empty[left] = bin;
      left += own[bin] == EMPTY ? 1 : 0;
    }
    for (int round = 0; left > 0; round += bins) {
      int asking = left;
      left = 0;
      for (int i = 0; i < asking; i++) {
        int bin = empty[i];
        int value = own[donors[round + bin] & 0xff];
        signatures[offset + bin] = value;
        empty[left] = bin;
        left += value == EMPTY ? 1 : 0;
      }
    }
  }

  /// The bin that an empty bin asks at its n-th attempt: the same for all sets, independent for all
  /// bins.
  private int draw(int bin, int attempt) {
    long z = ((long) bin << 32 | attempt) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 32)) * 0xd6e8feb86659fd93L;
    return (int) (z >>> shift);
  }

  /// Estimates the Jaccard similarity of the sets behind two signatures, which begin at `a` and
  /// `b`: the share of equal components; 0 when a set is empty.
  public double estimate(int[] signaturesA, int a, int[] signaturesB, int b) {
    int equal = 0;
    int empty = 0;
    for (int bin = 0; bin < bins; bin++) {
      equal += signaturesA[a + bin] == signaturesB[b + bin] ? 1 : 0;
      empty += signaturesA[a + bin] == EMPTY ? 1 : 0;
    }
    return empty == bins ? 0 : (double) equal / bins;
  }

  /// Standard error of the estimate for sets of similarity `jaccard` that fill the bins:
  /// √(J(1-J)/bins).
  public double standardError(double jaccard) {
    return Math.sqrt(jaccard * (1 - jaccard) / bins);
  }
}
