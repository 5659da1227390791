package dev.refrain.store;

import java.util.Arrays;

/// Rows of [TermVectors] while they are built, one after the other.
final class TermRows {
  private final int[] starts;
  private int[] terms = new int[1 << 10];
  private float[] weights = new float[1 << 10];
  private int[] mentions = new int[1 << 10];
  private char[] lengths = new char[1 << 10];
  private int rows;
  private int size;

  TermRows(int capacity) {
    starts = new int[capacity + 1];
  }

  /// @param start of the first mention
  /// @param end of the first mention
  void add(int term, float weight, int start, int end) {
    if (size == terms.length) {
      int longer = (int) Math.min(Integer.MAX_VALUE - 8, size * 2L);
      terms = Arrays.copyOf(terms, longer);
      weights = Arrays.copyOf(weights, longer);
      mentions = Arrays.copyOf(mentions, longer);
      lengths = Arrays.copyOf(lengths, longer);
    }
    terms[size] = term;
    weights[size] = weight;
    mentions[size] = start;
    lengths[size++] = (char) Math.min(end - start, Character.MAX_VALUE);
  }

  /// Ends a row.
  void end() {
    starts[++rows] = size;
  }

  TermVectors finish(int[] documentFrequencies) {
    return new TermVectors(
        starts,
        Arrays.copyOf(terms, size),
        Arrays.copyOf(weights, size),
        new Mentions(Arrays.copyOf(mentions, size), Arrays.copyOf(lengths, size)),
        documentFrequencies);
  }

  /// Where each term of each row stands first, see [IndexedText#mention].
  record Mentions(int[] starts, char[] lengths) {}
}
