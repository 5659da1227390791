package dev.refrain.text;

import java.util.Arrays;

/// Word n-grams as 64-bit hashes, rolled from token hashes.
///
/// The hash of n tokens is the polynomial t₀·Pⁿ⁻¹ + … + tₙ₋₁ modulo 2^64 (Karp and Rabin 1987) over
/// token hashes that are already well mixed, then mixed again. No String is made for a shingle.
public final class Shingles {
  private static final long P = 0x9fb21c651e98df25L;
  private static final long P2 = power(2);
  private static final long P3 = power(3);
  private static final long P4 = power(4);

  /// One n-gram of 2 to the power of this is taken into a sample.
  public static final int SAMPLE_BITS = 3;

  private Shingles() {}

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= P;
    }
    return power;
  }

  /// The hash of the n tokens from each position: `max(0, size - n + 1)` values in text order,
  /// repeats included.
  public static long[] rolling(Tokens tokens, int n) {
    return rolling(tokens.hashes(), n);
  }

  /// The same for the hashes of words in text order.
  public static long[] rolling(long[] words, int n) {
    long[] hashes = new long[Math.max(0, words.length - n + 1)];
    rolling(words, words.length, n, hashes);
    return hashes;
  }

  /// The same for the first `size` words.
  ///
  /// @param hashes has room for `size - n + 1`
  public static void rolling(long[] words, int size, int n, long[] hashes) {
    if (size < n) {
      return;
    }
    long out = 1;
    long state = 0;
    for (int i = 0; i < n; i++) {
      state = state * P + words[i];
      out *= P;
    }
    hashes[0] = TokenHash.mix(state);
    for (int i = n; i < size; i++) {
      state = state * P + words[i] - out * words[i - n];
      hashes[i - n + 1] = TokenHash.mix(state);
    }
  }

  /// A sample of the 5-grams that depends on nothing but the 5-grams: those whose hash begins with
  /// [#SAMPLE_BITS] zeros, so that about one in eight is taken, and the same ones of every text.
  /// Source: Manber, "Finding Similar Files in a Large File System" (1994); Broder, "On the
  /// Resemblance and Containment of Documents" (1997).
  ///
  /// Every hash is computed from its words anew, which takes more multiplications than rolling, but
  /// none waits for the one before, so that the processor does eight at a time.
  ///
  /// @param size how many of `words` there are
  /// @param grams room for `size` hashes
  /// @param sample has room for `size` more from `at`; gets the bits behind those zeros
  /// @return the place behind the last one
  public static int sampleOfFive(long[] words, int size, long[] grams, long[] sample, int at) {
    int count = size - 4;
    for (int i = 0; i < count; i++) {
      grams[i] =
          words[i] * P4 + words[i + 1] * P3 + words[i + 2] * P2 + words[i + 3] * P + words[i + 4];
    }
    int end = at;
    for (int i = 0; i < count; i++) {
      sample[end] = grams[i] << SAMPLE_BITS;
      end += grams[i] >>> 64 - SAMPLE_BITS == 0 ? 1 : 0;
    }
    return end;
  }

  /// The same as a set: ascending, without repeats.
  public static long[] distinct(long[] rolling) {
    long[] sorted = HashSort.sorted(rolling);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
  }

  /// How many values two ascending arrays without repeats have in common.
  public static int common(long[] a, long[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      long x = a[i];
      long y = b[j];
      if (x == y) {
        common++;
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return common;
  }

  /// A hash of words in their order: equal for equal sequences, others collide with probability
  /// 2^-64.
  ///
  /// @param to behind the last word
  public static long sequence(long[] words, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ words[i]) * P;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
