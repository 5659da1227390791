package dev.refrain.store;

import java.util.Arrays;

/// An index in memory: for each term the texts that have it, in flat arrays.
///
/// 4 bytes a term and text, and 6 a term.
final class Postings implements TermIndex {
  private static final int COUNT_BITS = 10;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  /// The number of a text fits beside a count.
  static final int MOST_TEXTS = 1 << 31 - COUNT_BITS;

  private final TermVectors vectors;

  /// The list of term `t` is `starts[t]` to `starts[t + 1]`, exclusive.
  private final int[] starts;

  /// The number of a text and, in the lowest bits, the count of the term in it.
  private final int[] entries;

  /// The largest count of each term.
  private final char[] most;

  /// @param vectors of at most [#MOST_TEXTS] texts
  Postings(TermVectors vectors) {
    this.vectors = vectors;
    starts = new int[vectors.terms() + 1];
    most = new char[vectors.terms()];
    for (int row = 0; row < vectors.size(); row++) {
      for (int i = 0; i < vectors.length(row); i++) {
        starts[vectors.term(row, i) + 1]++;
      }
    }
    for (int term = 0; term < most.length; term++) {
      starts[term + 1] += starts[term];
    }
    entries = new int[starts[most.length]];
    int[] ends = Arrays.copyOf(starts, most.length);
    for (int row = 0; row < vectors.size(); row++) {
      for (int i = 0; i < vectors.length(row); i++) {
        int term = vectors.term(row, i);
        int count = TermIndex.count(vectors.weight(row, i));
        entries[ends[term]++] = row << COUNT_BITS | count;
        most[term] = (char) Math.max(most[term], count);
      }
    }
  }

  @Override
  public Search search() {
    return new ScoreTable(this);
  }

  @Override
  public void close() {}

  /// How many texts.
  int size() {
    return vectors.size();
  }

  /// Where the list of a term begins.
  int start(int term) {
    return starts[term];
  }

  int length(int term) {
    return starts[term + 1] - starts[term];
  }

  int text(int entry) {
    return entries[entry] >>> COUNT_BITS;
  }

  int count(int entry) {
    return entries[entry] & COUNT_MASK;
  }

  /// The largest count of a term.
  int most(int term) {
    return most[term];
  }

  /// How often a text has a term, 0 when it has not.
  int count(int term, int text) {
    // No entry has a count of 0, so that the place found is always one to insert at.
    int entry = ~Arrays.binarySearch(entries, starts[term], starts[term + 1], text << COUNT_BITS);
    return entry < starts[term + 1] && text(entry) == text ? count(entry) : 0;
  }
}
