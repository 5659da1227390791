package dev.refrain.store;

import java.util.Arrays;

/// Weighs the terms of a text against how many texts have them.
///
/// Not for use by several threads at once.
final class RowWeights {
  private final Weighting weighting;
  private final TermTable table;
  private final double average;
  private final double ownShare;

  /// The inverse document frequency of terms by the number of texts that have them, up to the most
  /// that a term may have.
  private final double[] rarities;

  private long[] order = new long[256];
  private int[] slots = new int[256];
  private boolean[] absent = new boolean[256];

  /// @param table of terms; those that are not there stand in one text only
  /// @param texts how many there are
  /// @param average length of a text
  RowWeights(Weighting weighting, TermTable table, int texts, double average) {
    this.weighting = weighting;
    this.table = table;
    this.average = average;
    ownShare = weighting.ownShare(texts);
    rarities = new double[weighting.maxDocuments(texts) + 1];
    for (int df = 1; df < rarities.length; df++) {
      rarities[df] = Math.log(1 + (texts - df + .5) / (df + .5));
    }
  }

  /// Adds the heaviest shared terms of a text as a row, of unit length once the terms that only it
  /// has are counted.
  void weigh(TermCounts counts, TermRows rows) {
    if (order.length < counts.size()) {
      order = new long[counts.size() * 2];
      slots = new int[counts.size() * 2];
      absent = new boolean[counts.size() * 2];
    }
    find(counts);
    double evened =
        weighting.k1() * (1 - weighting.b() + weighting.b() * counts.length() / average);
    int kept = 0;
    double squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      int df = slots[i] == TermTable.NONE ? 1 : table.documentFrequency(slots[i]);
      if (df < rarities.length) {
        double tf = counts.amount(i);
        float weight = (float) (rarities[df] * tf * (weighting.k1() + 1) / (tf + evened));
        if (df == 1) {
          squares += ownShare * weight * weight;
        } else {
          order[kept++] = (long) Float.floatToIntBits(weight) << 32 | i;
        }
      }
    }
    add(counts, heaviest(counts, kept), kept, squares, rows);
  }

  /// Looks for all terms, first where nothing hangs on what is found there, so that the processor
  /// waits for many places of the memory at a time.
  private void find(TermCounts counts) {
    for (int i = 0; i < counts.size(); i++) {
      absent[i] = table.isFree(counts.hash(i));
    }
    for (int i = 0; i < counts.size(); i++) {
      slots[i] = absent[i] ? TermTable.NONE : table.find(counts.hash(i));
    }
  }

  /// Brings the heaviest terms to the end of the order. Of equally heavy ones some are chosen by
  /// their hashes, so that texts which share them choose the same.
  ///
  /// @return where they begin
  private int heaviest(TermCounts counts, int kept) {
    Arrays.sort(order, 0, kept);
    int from = Math.max(0, kept - weighting.maxTerms());
    if (from > 0 && weightBits(from - 1) == weightBits(from)) {
      int first = from - 1;
      while (first > 0 && weightBits(first - 1) == weightBits(from)) {
        first--;
      }
      int end = from + 1;
      while (end < kept && weightBits(end) == weightBits(from)) {
        end++;
      }
      sortByHash(counts, first, end);
    }
    return from;
  }

  private int weightBits(int at) {
    return (int) (order[at] >>> 32);
  }

  private void sortByHash(TermCounts counts, int from, int to) {
    long[] hashes = new long[to - from];
    for (int i = from; i < to; i++) {
      hashes[i - from] = counts.hash((int) order[i]);
    }
    Arrays.sort(hashes);
    long[] sorted = new long[hashes.length];
    for (int i = from; i < to; i++) {
      sorted[Arrays.binarySearch(hashes, counts.hash((int) order[i]))] = order[i];
    }
    System.arraycopy(sorted, 0, order, from, sorted.length);
  }

  /// @param own the squares of the weights of terms that no other text has
  private void add(TermCounts counts, int from, int to, double own, TermRows rows) {
    double squares = own;
    for (int i = from; i < to; i++) {
      float weight = Float.intBitsToFloat(weightBits(i));
      squares += (double) weight * weight;
    }
    long[] byTerm = new long[to - from];
    for (int i = from; i < to; i++) {
      byTerm[i - from] = (long) table.number(slots[(int) order[i]]) << 32 | i;
    }
    Arrays.sort(byTerm);
    double length = Math.sqrt(squares);
    for (long term : byTerm) {
      int at = (int) term;
      int i = (int) order[at];
      float weight = (float) (Float.intBitsToFloat(weightBits(at)) / length);
      rows.add((int) (term >>> 32), weight, counts.start(i), counts.end(i));
    }
    rows.end();
  }
}
