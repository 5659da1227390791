package dev.refrain.match;

import java.util.Arrays;

/// Where each word n-gram of a text stands: a hash table with open addressing, places of equal
/// n-grams chained in text order.
final class GramPlaces {
  private final long[] words;
  private final int gram;
  private final int[] heads;
  private final int[] next;
  private final int mask;

  GramPlaces(long[] words, int gram) {
    this.words = words;
    this.gram = gram;
    int places = Math.max(0, words.length - gram + 1);
    int capacity = Integer.highestOneBit(Math.max(4, places * 2)) * 2;
    mask = capacity - 1;
    heads = new int[capacity];
    next = new int[places];
    Arrays.fill(heads, -1);
    for (int place = places - 1; place >= 0; place--) {
      int slot = slot(words, place);
      next[place] = heads[slot];
      heads[slot] = place;
    }
  }

  /// The first place of the n-gram that begins at word `at` of `text`, -1 when there is none.
  int first(long[] text, int at) {
    return heads[slot(text, at)];
  }

  /// The next place of the same n-gram, -1 when there is none.
  int next(int place) {
    return next[place];
  }

  boolean contains(long[] text, int at) {
    return first(text, at) >= 0;
  }

  /// The slot of the n-gram, or the free one where it belongs.
  private int slot(long[] text, int at) {
    long hash = 0;
    for (int i = 0; i < gram; i++) {
      hash = (hash ^ text[at + i]) * 0x9fb21c651e98df25L;
      hash ^= hash >>> 32;
    }
    int slot = (int) hash & mask;
    while (heads[slot] >= 0
        && !Arrays.equals(words, heads[slot], heads[slot] + gram, text, at, at + gram)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
