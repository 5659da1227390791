package dev.refrain.match;

import java.util.Arrays;

/// Where each 3-gram of a text stands: a hash table with open addressing, places of equal 3-grams
/// chained in text order. Used again for the next text.
///
/// About 40 bytes a word.
final class GramPlaces {
  static final int GRAM = Texts.PASSAGE_GRAM;
  static final int NONE = -1;
  private static final long P = 0x9fb21c651e98df25L;

  private long[] words = new long[0];
  private int size;
  private int places;
  private long[] grams = new long[0];
  private int[] heads = new int[0];
  private int[] next = new int[0];
  private int[] slots = new int[0];
  private int shift;

  /// Indexes a text.
  ///
  /// @param text hashes of its words, which stay with the index
  /// @param length how many words there are
  void index(long[] text, int length) {
    words = text;
    size = length;
    places = Math.max(0, length - GRAM + 1);
    int bits = Math.max(3, 33 - Integer.numberOfLeadingZeros(places));
    shift = 64 - bits;
    if (heads.length < 1 << bits) {
      heads = new int[1 << bits];
    }
    if (grams.length < places) {
      grams = new long[places + places / 4];
      next = new int[grams.length];
      slots = new int[grams.length];
    }
    Arrays.fill(heads, 0, 1 << bits, NONE);
    for (int i = 0; i < places; i++) {
      grams[i] = ((text[i] * P + text[i + 1]) * P + text[i + 2]) * P;
    }
    for (int place = places - 1; place >= 0; place--) {
      int slot = free(grams[place]);
      slots[place] = slot;
      next[place] = heads[slot];
      heads[slot] = place;
    }
  }

  /// The slot of the n-gram, or the free one where it belongs.
  private int free(long gram) {
    int mask = (1 << 64 - shift) - 1;
    int slot = (int) (gram >>> shift);
    while (heads[slot] >= 0 && grams[heads[slot]] != gram) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /// The number under which a 3-gram of any text is filed here, [#NONE] when it is not.
  int slot(long gram) {
    int slot = free(gram);
    return heads[slot] < 0 ? NONE : slot;
  }

  /// Whether this 3-gram stands at a place, which may be none.
  boolean has(int place, long gram) {
    return place >= 0 && place < places && grams[place] == gram;
  }

  /// The number under which the 3-gram at a place of this text is filed.
  int slotAt(int place) {
    return slots[place];
  }

  /// One more than the largest number of a slot.
  int capacity() {
    return 1 << 64 - shift;
  }

  /// The first place of what is filed there.
  int first(int slot) {
    return heads[slot];
  }

  /// The next place of the same n-gram, [#NONE] when there is none.
  int next(int place) {
    return next[place];
  }

  /// The 3-gram that begins at a word, as a hash.
  long gram(int place) {
    return grams[place];
  }

  /// How many 3-grams the text has, repeats included.
  int places() {
    return places;
  }

  /// Hashes of the words, [#size()] of them.
  long[] words() {
    return words;
  }

  int size() {
    return size;
  }

  /// Whether both texts have the same words.
  boolean equalWords(GramPlaces other) {
    return Arrays.equals(words, 0, size, other.words, 0, other.size);
  }
}
