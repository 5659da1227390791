package dev.refrain.store;

import java.util.Arrays;
import java.util.List;

/// Texts become TF-IDF vectors with the term weights of BM25 (Robertson and Zaragoza 2009), stemmed
/// words and pairs of words alike.
///
/// Terms that only one text has relate it to no other and get no place in a row. In a small corpus,
/// where most of what a text says stands in no other, they count in its length nevertheless: two
/// texts that share two words and differ in fifty are not the same.
final class VectorBuilder {
  private final Weighting weighting;
  private final TermNumbers numbers = new TermNumbers();
  private int[] documentFrequencies = new int[1 << 12];
  private final int[][] terms;
  private final float[][] counts;
  private final double[] lengths;
  private int size;

  private long[] buffer = new long[256];
  private double[] amounts = new double[256];
  private int used;

  VectorBuilder(int capacity, Weighting weighting) {
    this.weighting = weighting;
    terms = new int[capacity][];
    counts = new float[capacity][];
    lengths = new double[capacity];
  }

  static TermVectors build(List<IndexedText> texts, Weighting weighting) {
    var builder = new VectorBuilder(texts.size(), weighting);
    try (var reader = new TermReader()) {
      for (IndexedText text : texts) {
        builder.add(
            reader.read(text.title(), text.language()), reader.read(text.body(), text.language()));
      }
    }
    return builder.finish();
  }

  private void add(Terms title, Terms body) {
    used = 0;
    collect(title, 0, weighting.titleBoost(), 0);
    collect(body, weighting.leadWords(), 1, weighting.leadBoost());
    store();
  }

  /// Notes every term and pair of terms with the amount it counts.
  private void collect(Terms read, int leadWords, double amount, double leadBoost) {
    for (int i = 0; i < read.size(); i++) {
      double counted = read.position(i) < leadWords ? amount + leadBoost : amount;
      note(read.hash(i), counted);
      if (read.hasBigram(i)) {
        note(read.bigram(i), counted);
      }
    }
  }

  private void note(long hash, double amount) {
    if (used == buffer.length) {
      buffer = Arrays.copyOf(buffer, used * 2);
      amounts = Arrays.copyOf(amounts, used * 2);
    }
    buffer[used] = (long) numbers.number(hash) << 32 | used;
    amounts[used++] = amount;
  }

  /// Adds up the amounts of equal terms and keeps them as the next text.
  private void store() {
    Arrays.sort(buffer, 0, used);
    int[] distinct = new int[used];
    float[] sums = new float[used];
    int count = 0;
    double length = 0;
    for (int i = 0; i < used; i++) {
      int term = (int) (buffer[i] >>> 32);
      double amount = amounts[(int) buffer[i]];
      if (count == 0 || distinct[count - 1] != term) {
        distinct[count++] = term;
      }
      sums[count - 1] += (float) amount;
      length += amount;
    }
    if (numbers.size() > documentFrequencies.length) {
      documentFrequencies = Arrays.copyOf(documentFrequencies, numbers.size() * 2);
    }
    for (int i = 0; i < count; i++) {
      documentFrequencies[distinct[i]]++;
    }
    terms[size] = Arrays.copyOf(distinct, count);
    counts[size] = Arrays.copyOf(sums, count);
    lengths[size++] = length;
  }

  private TermVectors finish() {
    double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    int[] starts = new int[size + 1];
    int[][] rows = new int[size][];
    float[][] rowWeights = new float[size][];
    for (int row = 0; row < size; row++) {
      weigh(row, average, rows, rowWeights);
      starts[row + 1] = starts[row] + rows[row].length;
    }
    int[] allTerms = new int[starts[size]];
    float[] allWeights = new float[starts[size]];
    for (int row = 0; row < size; row++) {
      System.arraycopy(rows[row], 0, allTerms, starts[row], rows[row].length);
      System.arraycopy(rowWeights[row], 0, allWeights, starts[row], rows[row].length);
    }
    return new TermVectors(
        starts,
        allTerms,
        allWeights,
        Arrays.copyOf(documentFrequencies, numbers.size()),
        numbers.hashes());
  }

  /// The heaviest shared terms of a text, as a row of unit length once the terms that only it has
  /// are counted.
  private void weigh(int row, double average, int[][] rows, float[][] rowWeights) {
    int most = weighting.maxDocuments(size);
    double evened = weighting.k1() * (1 - weighting.b() + weighting.b() * lengths[row] / average);
    int[] candidates = terms[row];
    long[] order = new long[candidates.length];
    int kept = 0;
    double own = 0;
    for (int i = 0; i < candidates.length; i++) {
      int df = documentFrequencies[candidates[i]];
      if (df <= most) {
        double idf = Math.log(1 + (size - df + .5) / (df + .5));
        double tf = counts[row][i];
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
    double squares = own * weighting.ownShare(size);
    long[] byTerm = new long[kept - from];
    for (int i = from; i < kept; i++) {
      float weight = Float.intBitsToFloat((int) (order[i] >>> 32));
      squares += (double) weight * weight;
      byTerm[i - from] = (long) candidates[(int) order[i]] << 32 | order[i] >>> 32;
    }
    Arrays.sort(byTerm);
    fillRow(row, byTerm, Math.sqrt(squares), rows, rowWeights);
  }

  private static void fillRow(
      int row, long[] byTerm, double norm, int[][] rows, float[][] rowWeights) {
    rows[row] = new int[byTerm.length];
    rowWeights[row] = new float[byTerm.length];
    for (int i = 0; i < byTerm.length; i++) {
      rows[row][i] = (int) (byTerm[i] >>> 32);
      rowWeights[row][i] = (float) (Float.intBitsToFloat((int) byTerm[i]) / norm);
    }
  }
}
