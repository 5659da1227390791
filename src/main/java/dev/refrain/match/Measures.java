package dev.refrain.match;

import dev.refrain.text.Shingles;

/// What was counted of two texts.
///
/// @param jaccard over shingles, 0 to 1
/// @param inB share of the shingles of a that b has
/// @param inA share of the shingles of b that a has
/// @param wordsA length of a in words
/// @param wordsB length of b in words
/// @param fewerShingles size of the smaller set of shingles
record Measures(double jaccard, double inB, double inA, int wordsA, int wordsB, int fewerShingles) {
  /// @param shinglesA ascending, without repeats
  /// @param shinglesB likewise
  static Measures of(long[] shinglesA, long[] shinglesB, int wordsA, int wordsB) {
    int common = Shingles.common(shinglesA, shinglesB);
    return of(common, shinglesA.length, shinglesB.length, wordsA, wordsB);
  }

  static Measures of(int common, int shinglesA, int shinglesB, int wordsA, int wordsB) {
    return new Measures(
        (double) common / Math.max(1, shinglesA + shinglesB - common),
        (double) common / Math.max(1, shinglesA),
        (double) common / Math.max(1, shinglesB),
        wordsA,
        wordsB,
        Math.min(shinglesA, shinglesB));
  }
}
