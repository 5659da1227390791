package dev.refrain.store;

import java.util.Arrays;

/// The distinct terms and pairs of terms of one text, how much each counts, and where it stands
/// first. Filled anew for each text.
final class TermCounts {
  /// So many terms of a text are read; more is a book.
  private static final int MOST = 1 << 16;

  private static final long PLACE = MOST - 1;

  private final Weighting weighting;
  private long[] order = new long[256];
  private long[] hashes = new long[256];
  private float[] amounts = new float[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] places = new int[256];
  private float[] sums = new float[256];
  private int occurrences;
  private int size;
  private double length;

  TermCounts(Weighting weighting) {
    this.weighting = weighting;
  }

  void read(IndexedText text, TermReader reader) {
    occurrences = 0;
    size = 0;
    length = 0;
    collect(reader.read(text.title(), text.language()), 0, 0, weighting.titleBoost(), 0);
    collect(
        reader.read(text.body(), text.language()),
        text.title().length() + 1,
        weighting.leadWords(),
        1,
        weighting.leadBoost());
    add();
  }

  /// How many distinct terms.
  int size() {
    return size;
  }

  /// The hash of the `i`-th term, as in [Terms].
  long hash(int i) {
    return hashes[places[i]];
  }

  double amount(int i) {
    return sums[i];
  }

  /// Offset of the first mention, see [IndexedText#mention].
  int start(int i) {
    return starts[places[i]];
  }

  int end(int i) {
    return ends[places[i]];
  }

  /// The amounts of all terms together.
  double length() {
    return length;
  }

  private void collect(Terms read, int offset, int leadWords, double amount, double leadBoost) {
    for (int i = 0; i < read.size(); i++) {
      float counted = (float) (read.position(i) < leadWords ? amount + leadBoost : amount);
      int start = offset + read.start(i);
      note(read.hash(i), counted, start, offset + read.end(i));
      if (read.hasBigram(i)) {
        note(read.bigram(i), counted, start, offset + read.end(i + 1));
      }
    }
  }

  private void note(long hash, float amount, int start, int end) {
    if (occurrences == MOST) {
      return;
    }
    if (occurrences == hashes.length) {
      int longer = occurrences * 2;
      order = Arrays.copyOf(order, longer);
      hashes = Arrays.copyOf(hashes, longer);
      amounts = Arrays.copyOf(amounts, longer);
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      places = Arrays.copyOf(places, longer);
      sums = Arrays.copyOf(sums, longer);
    }
    order[occurrences] = hash & ~PLACE | occurrences;
    hashes[occurrences] = hash;
    amounts[occurrences] = amount;
    starts[occurrences] = start;
    ends[occurrences++] = end;
  }

  /// Adds up the amounts of equal terms; 48 bits tell the terms of one text apart.
  private void add() {
    Arrays.sort(order, 0, occurrences);
    for (int i = 0; i < occurrences; i++) {
      int place = (int) (order[i] & PLACE);
      if (i == 0 || (order[i] & ~PLACE) != (order[i - 1] & ~PLACE)) {
        places[size] = place;
        sums[size++] = 0;
      }
      sums[size - 1] += amounts[place];
      length += amounts[place];
    }
  }
}
