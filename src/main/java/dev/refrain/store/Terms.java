package dev.refrain.store;

import java.util.Arrays;

/// The terms of a text in order, stop words left out: a 64-bit hash of the stem, where its word
/// stands, and its place among all words.
///
/// Flat arrays, 20 bytes a term. Different stems collide with probability 2^-64.
public final class Terms {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] hashes = new long[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] positions = new int[32];
  private int size;

  Terms() {}

  void add(long hash, int start, int end, int position) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    positions[size] = position;
    size++;
  }

  public int size() {
    return size;
  }

  public long hash(int i) {
    return hashes[i];
  }

  /// Offset of the word of term `i` in the text that was read.
  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /// Number of the word of term `i`; stop words count.
  public int position(int i) {
    return positions[i];
  }

  /// Whether terms `i` and `i + 1` stand next to each other with no stop word between.
  public boolean hasBigram(int i) {
    return i + 1 < size && positions[i + 1] == positions[i] + 1;
  }

  /// The hash of terms `i` and `i + 1` as one.
  public long bigram(int i) {
    return mix(hashes[i] * 0x9fb21c651e98df25L + hashes[i + 1]);
  }

  /// FNV-1a over UTF-16 code units, then the finaliser of SplitMix64.
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
