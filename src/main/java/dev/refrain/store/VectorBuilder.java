package dev.refrain.store;

import java.util.ArrayList;
import java.util.List;

/// Texts become TF-IDF vectors with the term weights of BM25 (Robertson and Zaragoza 2009), stemmed
/// words and pairs of words alike.
///
/// Terms that only one text has relate it to no other and get no place in a row. In a small corpus,
/// where most of what a text says stands in no other, they count in its length nevertheless: two
/// texts that share two words and differ in fifty are not the same.
///
/// Each text is read once and held as the numbers of its stems, 10 bytes a word; in two passes over
/// these it is counted in how many texts each term stands, and terms are weighed.
final class VectorBuilder {
  private final Weighting weighting;
  private final List<TermSequence> texts = new ArrayList<>();
  private final TermCounts counts;
  private final TermTable table = new TermTable();
  private boolean[] known = new boolean[256];
  private double average;

  private VectorBuilder(Weighting weighting, List<IndexedText> texts) {
    this.weighting = weighting;
    var numbers = new StemNumbers();
    counts = new TermCounts(weighting, numbers);
    try (var reader = new TermReader(numbers, weighting.leadWords())) {
      texts.forEach(text -> this.texts.add(reader.read(text)));
    }
  }

  static TermVectors build(List<IndexedText> texts, Weighting weighting) {
    var builder = new VectorBuilder(weighting, texts);
    builder.count();
    return builder.weigh();
  }

  /// Numbers the terms that two texts have, in the order they are met again.
  private void count() {
    long terms = 0;
    for (TermSequence text : texts) {
      terms += text.size();
    }
    var seen = new SeenTerms(2 * terms);
    double lengths = 0;
    for (TermSequence text : texts) {
      counts.read(text);
      lengths += counts.length();
      count(seen);
    }
    average = texts.isEmpty() ? 1 : Math.max(1, lengths / texts.size());
  }

  /// First looks where nothing hangs on what is found there, so that the processor waits for many
  /// places of the memory at a time.
  private void count(SeenTerms seen) {
    if (known.length < counts.size()) {
      known = new boolean[counts.size() * 2];
    }
    for (int i = 0; i < counts.size(); i++) {
      known[i] = seen.has(counts.hash(i));
    }
    for (int i = 0; i < counts.size(); i++) {
      if (known[i] || seen.add(counts.hash(i))) {
        table.count(counts.hash(i), 2);
      }
    }
  }

  private TermVectors weigh() {
    var rows = new TermRows(texts.size(), weighting.maxTerms());
    var weights = new RowWeights(weighting, table, texts.size(), average);
    for (TermSequence text : texts) {
      counts.read(text);
      weights.weigh(counts, rows);
    }
    return rows.finish(table.documentFrequencies());
  }
}
