package dev.refrain.store;

import java.util.List;

/// One weighted vector of unit length for each text: rows of term numbers, ascending, and their
/// weights, one after the other in flat arrays.
///
/// 14 bytes a term and row; with 60 terms a text, 840 bytes.
public final class TermVectors {
  private final int[] starts;
  private final int[] terms;
  private final float[] weights;
  private final TermRows.Mentions mentions;
  private final int[] documentFrequencies;

  /// @param starts row `i` is `starts[i]` to `starts[i + 1]`, exclusive
  /// @param documentFrequencies by term number
  TermVectors(
      int[] starts,
      int[] terms,
      float[] weights,
      TermRows.Mentions mentions,
      int[] documentFrequencies) {
    this.starts = starts;
    this.terms = terms;
    this.weights = weights;
    this.mentions = mentions;
    this.documentFrequencies = documentFrequencies;
  }

  /// The vectors of texts, weighed by the corpus they make up. Equal lists give equal numbers.
  public static TermVectors of(List<IndexedText> texts, Weighting weighting) {
    return VectorBuilder.build(texts, weighting);
  }

  /// How many texts.
  public int size() {
    return starts.length - 1;
  }

  /// How many terms text `row` has.
  public int length(int row) {
    return starts[row + 1] - starts[row];
  }

  /// The number of the `i`-th term of a text.
  public int term(int row, int i) {
    return terms[starts[row] + i];
  }

  public float weight(int row, int i) {
    return weights[starts[row] + i];
  }

  /// How many terms are numbered.
  int terms() {
    return documentFrequencies.length;
  }

  /// In how many texts a term stands.
  public int documentFrequency(int term) {
    return documentFrequencies[term];
  }

  /// The words that the `i`-th term of a text stands for, where they stand first.
  ///
  /// @param text the text of the row
  public String mention(int row, int i, IndexedText text) {
    int at = starts[row] + i;
    return text.mention(mentions.starts()[at], mentions.lengths()[at]);
  }

  /// The cosine of two texts, 0 to 1.
  public double cosine(int a, int b) {
    double sum = 0;
    for (int i = starts[a], j = starts[b]; i < starts[a + 1] && j < starts[b + 1]; ) {
      int x = terms[i];
      int y = terms[j];
      if (x == y) {
        sum += (double) weights[i] * weights[j];
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return Math.min(1, sum);
  }
}
