package dev.refrain.store;

/// Remembers which term hashes were met, so that terms of one text alone need no place among the
/// numbered ones: most pairs of words stand in one text only.
///
/// A Bloom filter (Bloom 1970) with three probes, one byte for each occurrence of a term in the
/// corpus; at most one in two hundred is taken for known when it is not.
final class SeenTerms {
  private static final int LEAST_BITS = 22;
  private static final int MOST_BITS = 33;

  private final long[] bits;
  private final long mask;

  /// @param occurrences about how many terms will come
  SeenTerms(long occurrences) {
    int size = 64 - Long.numberOfLeadingZeros(Math.max(1, occurrences * 8 - 1));
    int power = Math.clamp(size, LEAST_BITS, MOST_BITS);
    bits = new long[1 << (power - 6)];
    mask = (1L << power) - 1;
  }

  /// Notes a hash and says whether it was there before.
  boolean add(long hash) {
    long step = hash >>> 17 | 1;
    boolean known = set(hash & mask);
    known &= set(hash + step & mask);
    known &= set(hash + 2 * step & mask);
    return known;
  }

  private boolean set(long bit) {
    int word = (int) (bit >>> 6);
    long flag = 1L << bit;
    boolean known = (bits[word] & flag) != 0;
    bits[word] |= flag;
    return known;
  }
}
