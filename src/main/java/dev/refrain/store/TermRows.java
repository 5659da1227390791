package dev.refrain.store;

import java.util.Arrays;

/// Rows of [TermVectors] while they are built, one after the other.
final class TermRows {
  /// Room is made for no more terms a row, nor for more of all rows, before they come.
  private static final int LONG_ROW = 1 << 8;

  private static final int MOST_AT_ONCE = 1 << 24;

  private final int[] starts;
  private int[] terms;
  private float[] weights;
  private int[] mentions;
  private char[] lengths;
  private int rows;
  private int size;

  /// @param length of a row at most
  TermRows(int capacity, int length) {
    starts = new int[capacity + 1];
    long rows = (long) capacity * Math.min(LONG_ROW, length);
    int room = Math.clamp(rows, 1, MOST_AT_ONCE);
    terms = new int[room];
    weights = new float[room];
    mentions = new int[room];
    lengths = new char[room];
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
    if (size < terms.length) {
      terms = Arrays.copyOf(terms, size);
      weights = Arrays.copyOf(weights, size);
      mentions = Arrays.copyOf(mentions, size);
      lengths = Arrays.copyOf(lengths, size);
    }
    var places = new Mentions(mentions, lengths);
    return new TermVectors(starts, terms, weights, places, documentFrequencies);
  }

  /// Where each term of each row stands first, see [IndexedText#mention].
  record Mentions(int[] starts, char[] lengths) {}
}
