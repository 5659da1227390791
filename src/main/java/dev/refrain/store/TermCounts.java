package dev.refrain.store;

import java.util.Arrays;

/// The distinct terms and pairs of terms of one text, how much each counts, and where it stands
/// first. Filled anew for each text.
final class TermCounts {
  private final Weighting weighting;
  private final StemNumbers numbers;
  private long[] hashes = new long[256];
  private float[] amounts = new float[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  /// One more than the place of the hash that fell into each slot, 0 for none; at most half full.
  private int[] slots = new int[512];

  private int mask;
  private int size;
  private double length;

  TermCounts(Weighting weighting, StemNumbers numbers) {
    this.weighting = weighting;
    this.numbers = numbers;
  }

  void read(TermSequence text) {
    makeRoom(2 * text.size());
    size = 0;
    length = 0;
    long before = 0;
    for (int i = 0; i < text.size(); i++) {
      long stem = numbers.hash(text.stem(i));
      float amount = amount(text, i);
      if (text.follows(i)) {
        note(Terms.pair(before, stem), amount(text, i - 1), text.starts()[i - 1], text.end(i));
      }
      note(stem, amount, text.starts()[i], text.end(i));
      before = stem;
    }
  }

  /// How many distinct terms.
  int size() {
    return size;
  }

  /// The hash of the `i`-th term, as in [Terms].
  long hash(int i) {
    return hashes[i];
  }

  double amount(int i) {
    return amounts[i];
  }

  /// Offset of the first mention, see [IndexedText#mention].
  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /// The amounts of all terms together.
  double length() {
    return length;
  }

  private float amount(TermSequence text, int i) {
    if (i < text.body()) {
      return (float) weighting.titleBoost();
    }
    return i < text.rest() ? (float) (1 + weighting.leadBoost()) : 1;
  }

  private void makeRoom(int terms) {
    if (terms >= hashes.length) {
      int room = Integer.highestOneBit(terms) * 2;
      hashes = new long[room];
      amounts = new float[room];
      starts = new int[room];
      ends = new int[room];
      slots = new int[2 * room];
    }
    mask = Integer.highestOneBit(Math.max(1, terms)) * 4 - 1;
    Arrays.fill(slots, 0, mask + 1, 0);
  }

  private void note(long hash, float amount, int start, int end) {
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = slot + 1 & mask;
    }
    int place = slots[slot] - 1;
    if (place < 0) {
      place = size++;
      slots[slot] = size;
      hashes[place] = hash;
      amounts[place] = 0;
      starts[place] = start;
      ends[place] = end;
    }
    amounts[place] += amount;
    length += amount;
  }
}
