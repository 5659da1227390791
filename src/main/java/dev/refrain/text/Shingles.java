package dev.refrain.text;

import java.util.Arrays;

/// Word n-grams as 64-bit hashes, rolled from token hashes.
///
/// The hash of n tokens is the polynomial t₀·Pⁿ⁻¹ + … + tₙ₋₁ modulo 2^64 (Karp and Rabin 1987) over
/// token hashes that are already well mixed, then mixed again. No String is made for a shingle.
public final class Shingles {
  private static final long P = 0x9fb21c651e98df25L;

  /// One n-gram of 2 to the power of this is taken into a sample.
  public static final int SAMPLE_BITS = 3;

  private Shingles() {}

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

  /// A sample of the n-grams that depends on nothing but the n-grams: those whose hash begins with
  /// [#SAMPLE_BITS] zeros, so that about one in eight is taken, and the same ones of every text.
  /// Source: Manber, "Finding Similar Files in a Large File System" (1994); Broder, "On the
  /// Resemblance and Containment of Documents" (1997).
  ///
  /// @param size how many of `words` there are
  /// @param sample has room for `size` more from `at`; gets the bits behind those zeros
  /// @return the place behind the last one
  public static int sample(long[] words, int size, int n, long[] sample, int at) {
    if (size < n) {
      return at;
    }
    long out = 1;
    long state = 0;
    for (int i = 0; i < n - 1; i++) {
      state = state * P + words[i];
      out *= P;
    }
    int end = at;
    long gone = 0;
    for (int i = n - 1; i < size; i++) {
      state = (state - gone) * P + words[i];
      sample[end] = state << SAMPLE_BITS;
      end += state >>> 64 - SAMPLE_BITS == 0 ? 1 : 0;
      gone = out * words[i - n + 1];
    }
    return end;
  }

  /// The same as a set: ascending, without repeats.
  public static long[] distinct(long[] rolling) {
    long[] sorted = rolling.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
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
}
