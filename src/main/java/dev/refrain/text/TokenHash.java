package dev.refrain.text;

/// Hashes of normalised words, defined over their UTF-8 bytes so that a scanner of raw bytes gets
/// the same numbers as a scanner of Strings.
///
/// FNV-1a (Fowler, Noll, Vo) with 64 bits a byte at a time, then the finaliser of SplitMix64
/// (Steele et al. 2014), so that every bit of the result depends on every byte.
final class TokenHash {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TokenHash() {}

  static long addByte(long state, int value) {
    return (state ^ value) * PRIME;
  }

  static long addCodePoint(long state, int codePoint) {
    if (codePoint < 0x80) {
      return addByte(state, codePoint);
    }
    if (codePoint < 0x800) {
      return addByte(addByte(state, 0xc0 | codePoint >> 6), tail(codePoint));
    }
    if (codePoint < 0x10000) {
      long lead = addByte(state, 0xe0 | codePoint >> 12);
      return addByte(addByte(lead, tail(codePoint >> 6)), tail(codePoint));
    }
    long lead = addByte(addByte(state, 0xf0 | codePoint >> 18), tail(codePoint >> 12));
    return addByte(addByte(lead, tail(codePoint >> 6)), tail(codePoint));
  }

  static long finish(long state) {
    return mix(state);
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static int tail(int codePoint) {
    return 0x80 | (codePoint & 0x3f);
  }
}
