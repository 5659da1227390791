package dev.refrain.store;

/// Remembers which term hashes were met, so that terms of one text alone need no place among the
/// counted ones: most pairs of words stand in one text only.
///
/// A Bloom filter (Bloom 1970) with three probes, all in one word of memory (Putze, Sanders and
/// Singler 2007), one byte for each occurrence of a term in the corpus; at most one in two hundred
/// is taken for known when it is not.
final class SeenTerms {
  private static final int LEAST_BITS = 22;
  private static final int MOST_BITS = 33;

  private final long[] words;

  /// @param occurrences about how many terms will come
  SeenTerms(long occurrences) {
    int size = 64 - Long.numberOfLeadingZeros(Math.max(1, occurrences * 8 - 1));
    words = new long[1 << (Math.clamp(size, LEAST_BITS, MOST_BITS) - 6)];
  }

  /// Notes a hash and says whether it was there before.
  boolean add(long hash) {
    int word = (int) (hash >>> 18) & words.length - 1;
    long flags = 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
    boolean known = (words[word] & flags) == flags;
    words[word] |= flags;
    return known;
  }
}
