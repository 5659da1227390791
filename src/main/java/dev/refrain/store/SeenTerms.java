package dev.refrain.store;

/// Remembers which term hashes were met, so that terms of one text alone need no place among the
/// counted ones: most pairs of words stand in one text only.
///
/// A Bloom filter (Bloom 1970) with three probes, all in one word of memory (Putze, Sanders and
/// Singler 2007), at least one byte for each occurrence of a term, up to a billion of them. Where
/// half of the occurrences are different terms, one new term in 400 is taken for known, one in 125
/// towards the end; one in 85 and one in 27 if all were different.
final class SeenTerms {
  private static final int LEAST_BITS = 22;
  private static final int MOST_BITS = 33;

  private final long[] words;

  /// @param occurrences about how many terms will come
  SeenTerms(long occurrences) {
    int size = 64 - Long.numberOfLeadingZeros(Math.max(1, occurrences * 8 - 1));
    words = new long[1 << (Math.clamp(size, LEAST_BITS, MOST_BITS) - 6)];
  }

  /// Whether a hash is there.
  boolean has(long hash) {
    long flags = flags(hash);
    return (words[word(hash)] & flags) == flags;
  }

  /// Notes a hash and says whether it was there before.
  boolean add(long hash) {
    boolean known = has(hash);
    words[word(hash)] |= flags(hash);
    return known;
  }

  private int word(long hash) {
    return (int) (hash >>> 18) & words.length - 1;
  }

  private static long flags(long hash) {
    return 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
  }
}
