package dev.refrain.match;

/// How much of a text stands in another, in words: the share of the words of a that lie in a 3-gram
/// which b has too.
///
/// Shingles cannot tell a heavily edited copy from a text that borrows a few paragraphs: one
/// changed word in ten costs half of the 5-grams, but only the word itself is not covered.
final class Coverage {
  private static final int GRAM = Texts.PASSAGE_GRAM;

  private Coverage() {}

  /// The share of `a` that `b` covers, 0 to 1; both are hashes of words in text order.
  static double of(long[] a, long[] b) {
    if (a.length < GRAM || b.length < GRAM) {
      return 0;
    }
    var places = new GramPlaces(b, GRAM);
    int covered = 0;
    int end = 0;
    for (int i = 0; i + GRAM <= a.length; i++) {
      if (places.contains(a, i)) {
        covered += i + GRAM - Math.max(i, end);
        end = i + GRAM;
      }
    }
    return (double) covered / a.length;
  }
}
