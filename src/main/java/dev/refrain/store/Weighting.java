package dev.refrain.store;

/// How terms are weighed.
///
/// @param k1 how fast repeats of a term stop counting (BM25; Robertson and Zaragoza 2009)
/// @param b how far long texts are evened out (BM25)
/// @param titleBoost how often a title counts
/// @param leadWords so many first words of the body count more
/// @param leadBoost how much more
/// @param maxShare terms in a larger share of the texts are left out
/// @param maxTerms the heaviest terms of a text that are kept
public record Weighting(
    double k1,
    double b,
    double titleBoost,
    int leadWords,
    double leadBoost,
    double maxShare,
    int maxTerms) {
  public static final Weighting NEWS = new Weighting(1.2, .75, 1.5, 80, .5, .10, 60);

  /// In a corpus of so many texts a term that only one of them has counts half as much in its
  /// length as another.
  private static final double SMALL = 15;

  /// The number of texts from which a term is too common: the share for large corpora; small ones,
  /// where a tenth is a handful, allow more.
  int maxDocuments(int documents) {
    return (int)
        Math.ceil(Math.max(maxShare * documents, Math.min(documents, 3 * Math.sqrt(documents))));
  }

  /// How much the terms of one text alone count in its length.
  double ownShare(int documents) {
    double size = documents / SMALL;
    return 1 / (1 + size * size);
  }
}
