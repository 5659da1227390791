package dev.refrain.match;

/// How much of a text stands in another, in words: the share of the words of a that lie in a 3-gram
/// which b has too.
///
/// Shingles cannot tell a heavily edited copy from a text that borrows a few paragraphs: one
/// changed word in ten costs half of the 5-grams, but only the word itself is not covered.
///
/// @param ofA the share of a that b covers, 0 to 1
/// @param ofB the share of b that a covers, 0 to 1
record Coverage(double ofA, double ofB) {
  /// The share of `a` that `b` covers, 0 to 1.
  static double of(GramPlaces a, GramPlaces b) {
    var covered = new CoveredWords();
    for (int i = 0; i < a.places(); i++) {
      if (b.slot(a.gram(i)) >= 0) {
        covered.add(i);
      }
    }
    return covered.share(a.size());
  }
}
