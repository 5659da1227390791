package dev.refrain.store;

import java.util.Arrays;

/// Weighs the terms of a text against how many texts have them.
///
/// @param numbers of terms; those without one stand in one text only
/// @param documentFrequencies by number
/// @param texts how many there are
/// @param average length of a text
record RowWeights(
    Weighting weighting,
    TermNumbers numbers,
    int[] documentFrequencies,
    int texts,
    double average) {
  /// Adds the heaviest shared terms of a text as a row, of unit length once the terms that only it
  /// has are counted.
  void weigh(TermCounts counts, TermRows rows) {
    int most = weighting.maxDocuments(texts);
    double evened =
        weighting.k1() * (1 - weighting.b() + weighting.b() * counts.length() / average);
    long[] order = new long[counts.size()];
    int[] terms = new int[counts.size()];
    int kept = 0;
    double own = 0;
    for (int i = 0; i < counts.size(); i++) {
      terms[i] = numbers.find(counts.hash(i));
      int df = terms[i] < 0 ? 1 : documentFrequencies[terms[i]];
      if (df <= most) {
        double idf = Math.log(1 + (texts - df + .5) / (df + .5));
        double tf = counts.amount(i);
        float weight = (float) (idf * tf * (weighting.k1() + 1) / (tf + evened));
        if (df == 1) {
          own += (double) weight * weight;
        } else {
          order[kept++] = (long) Float.floatToIntBits(weight) << 32 | i;
        }
      }
    }
    Arrays.sort(order, 0, kept);
    int from = Math.max(0, kept - weighting.maxTerms());
    double squares = own * weighting.ownShare(texts);
    long[] byTerm = new long[kept - from];
    for (int i = from; i < kept; i++) {
      float weight = Float.intBitsToFloat((int) (order[i] >>> 32));
      squares += (double) weight * weight;
      byTerm[i - from] = (long) terms[(int) order[i]] << 32 | i;
    }
    Arrays.sort(byTerm);
    for (long term : byTerm) {
      long heaviest = order[(int) term];
      double weight = Float.intBitsToFloat((int) (heaviest >>> 32)) / Math.sqrt(squares);
      int i = (int) heaviest;
      rows.add((int) (term >>> 32), (float) weight, counts.start(i), counts.end(i));
    }
    rows.end();
  }
}
