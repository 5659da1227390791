package dev.refrain.store;

/// Terms by their hash: a number for each, 0, 1, 2, … in the order they came, and in how many texts
/// it stands.
///
/// Open addressing, at most half full, 16 bytes a slot: hash and both numbers lie side by side, so
/// that a look costs one line of the cache.
final class TermTable {
  /// In the place of a slot: the term has none.
  static final int NONE = -1;

  /// Hash, then number in the upper and frequency in the lower half, which is never 0.
  private long[] slots = new long[1 << 13];

  private int size;

  int size() {
    return size;
  }

  /// Counts a text for a term.
  ///
  /// @param first what a term that is not there yet starts with
  void count(long hash, int first) {
    int slot = place(hash);
    if (slots[slot + 1] != 0) {
      slots[slot + 1]++;
      return;
    }
    if (size * 4 >= slots.length) {
      grow();
      slot = place(hash);
    }
    slots[slot] = hash;
    slots[slot + 1] = (long) size++ << 32 | first;
  }

  /// Whether a look at one slot tells that a term is not there.
  boolean isFree(long hash) {
    return slots[((int) hash << 1 & slots.length - 1) + 1] == 0;
  }

  /// The slot of a term, [#NONE] when it is not there. Good until the next count.
  int find(long hash) {
    int slot = place(hash);
    return slots[slot + 1] == 0 ? NONE : slot;
  }

  int number(int slot) {
    return (int) (slots[slot + 1] >>> 32);
  }

  int documentFrequency(int slot) {
    return (int) slots[slot + 1];
  }

  /// In how many texts each term stands, by number.
  int[] documentFrequencies() {
    int[] frequencies = new int[size];
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] != 0) {
        frequencies[number(slot)] = documentFrequency(slot);
      }
    }
    return frequencies;
  }

  private int place(long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash << 1 & mask;
    while (slots[slot + 1] != 0 && slots[slot] != hash) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[Math.multiplyExact(old.length, 2)];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = place(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }
}
