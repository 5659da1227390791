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
    var weights = new RowWeights(weighting, numbers, documentFrequencies, texts.size(), average);
    for (IndexedText text : texts) {
      counts.read(text, reader);
      weights.weigh(counts, rows);
    }
    return rows.finish(Arrays.copyOf(documentFrequencies, numbers.size()), numbers.hashes());
  }
}
