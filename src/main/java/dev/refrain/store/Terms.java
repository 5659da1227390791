package dev.refrain.store;

import java.util.Arrays;

/// The terms of a text while it is read, in order, stop words left out: the number of the stem,
/// where its word stands, and its place among all words. Filled anew for each text.
final class Terms {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// So many terms of a text are read; more is a book.
  private static final int MOST = 1 << 15;

  private int[] stems = new int[256];
  private int[] starts = new int[256];
  private char[] lengths = new char[256];
  private int size;
  private int last;
  private int body;
  private int rest;

  /// Begins a text with its title.
  void begin() {
    size = 0;
    body = -1;
    rest = -1;
    last = -2;
  }

  /// Begins the body.
  void beginBody() {
    body = size;
    last = -2;
  }

  /// @param stem the number of its stem
  /// @param start of the word in the text
  /// @param position of the word among the words of title or body, stop words counted
  /// @param leadWords so many first words of the body are its lead
  void add(int stem, int start, int end, int position, int leadWords) {
    if (size == MOST) {
      return;
    }
    if (size == stems.length) {
      stems = Arrays.copyOf(stems, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    if (body >= 0 && rest < 0 && position >= leadWords) {
      rest = size;
    }
    stems[size] = position == last + 1 ? ~stem : stem;
    starts[size] = start;
    lengths[size++] = (char) Math.min(end - start, Character.MAX_VALUE);
    last = position;
  }

  TermSequence finish() {
    return new TermSequence(
        Arrays.copyOf(stems, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(lengths, size),
        body,
        rest < 0 ? size : rest);
  }

  /// The hash of two stems as one.
  static long pair(long first, long second) {
    return mix(first * 0x9fb21c651e98df25L + second);
  }

  /// FNV-1a over UTF-16 code units, then the finaliser of SplitMix64. Different stems collide with
  /// probability 2^-64.
  static long hash(char[] buffer, int length) {
    long state = SEED;
    for (int i = 0; i < length; i++) {
      state = add(state, buffer[i]);
    }
    return mix(state);
  }

  static long add(long state, char c) {
    return (state ^ c) * PRIME;
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
