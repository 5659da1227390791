package dev.refrain.store;

import java.util.Arrays;
import java.util.List;

/// Texts become TF-IDF vectors with the term weights of BM25 (Robertson and Zaragoza 2009), stemmed
/// words and pairs of words alike.
///
/// Terms that only one text has relate it to no other and get no place in a row. In a small corpus,
/// where most of what a text says stands in no other, they count in its length nevertheless: two
/// texts that share two words and differ in fifty are not the same.
///
/// Two passes over the texts: the first counts in how many texts each term stands, the second
/// weighs. Nothing of a text but its row is held.
final class VectorBuilder {
  /// Characters of text for each term or pair of terms, about.
  private static final int CHARACTERS = 3;

  private final List<IndexedText> texts;
  private final Weighting weighting;
  private final TermCounts counts;
  private final TermNumbers numbers = new TermNumbers();
  private int[] documentFrequencies = new int[1 << 12];
  private double average;

  private VectorBuilder(List<IndexedText> texts, Weighting weighting) {
    this.texts = texts;
    this.weighting = weighting;
    counts = new TermCounts(weighting);
  }

  static TermVectors build(List<IndexedText> texts, Weighting weighting) {
    var builder = new VectorBuilder(texts, weighting);
    try (var reader = new TermReader()) {
      builder.count(reader);
      return builder.weigh(reader);
    }
  }

  /// Numbers the terms that two texts have, in the order they are met again.
  private void count(TermReader reader) {
    long characters = 0;
    for (IndexedText text : texts) {
      characters += text.title().length() + text.body().length();
    }
    var seen = new SeenTerms(characters / CHARACTERS);
    double lengths = 0;
    for (IndexedText text : texts) {
      counts.read(text, reader);
      lengths += counts.length();
      for (int i = 0; i < counts.size(); i++) {
        if (seen.add(counts.hash(i))) {
          count(numbers.number(counts.hash(i)));
        }
      }
    }
    average = texts.isEmpty() ? 1 : Math.max(1, lengths / texts.size());
  }

  private void count(int term) {
    if (term >= documentFrequencies.length) {
      documentFrequencies = Arrays.copyOf(documentFrequencies, term * 2);
    }
    documentFrequencies[term] += documentFrequencies[term] == 0 ? 2 : 1;
  }

  private TermVectors weigh(TermReader reader) {
    var rows = new TermRows(texts.size());
    for (IndexedText text : texts) {
      counts.read(text, reader);
      weigh(rows);
    }
    return rows.finish(Arrays.copyOf(documentFrequencies, numbers.size()), numbers.hashes());
  }

  /// The heaviest shared terms of a text, as a row of unit length once the terms that only it has
  /// are counted.
  private void weigh(TermRows rows) {
    int most = weighting.maxDocuments(texts.size());
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
        double idf = Math.log(1 + (texts.size() - df + .5) / (df + .5));
        double tf = counts.amount(i);
        float weight = (float) (idf * tf * (weighting.k1() + 1) / (tf + evened));
        if (terms[i] < 0) {
          own += (double) weight * weight;
        } else {
          order[kept++] = (long) Float.floatToIntBits(weight) << 32 | i;
        }
      }
    }
    Arrays.sort(order, 0, kept);
    int from = Math.max(0, kept - weighting.maxTerms());
    double squares = own * weighting.ownShare(texts.size());
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
