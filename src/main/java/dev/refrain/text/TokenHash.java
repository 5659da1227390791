package dev.refrain.text;

/// Hashes of normalised words, defined over their UTF-8 bytes so that a scanner of raw bytes gets
/// the same numbers as a scanner of Strings.
///
/// ASCII is hashed with the bit of small letters set, which folds letters, leaves digits alone and
/// keeps `_` apart from both. Eight bytes at a time, the first in the lowest bits: each block is
/// mixed into the state by a multiplication and a shift, both of which lose nothing, so that words
/// of up to eight bytes never collide. No byte of a word is zero, so the zeros that fill the last
/// block say nothing. The finaliser is that of SplitMix64 (Steele et al. 2014), cut short.
final class TokenHash {
  /// What makes a small letter of a capital.
  static final int LOWER = 0x20;

  static final long SEED = 0xcbf29ce484222325L;
  private static final long BLOCK = 0x9fb21c651e98df25L;
  private static final long FINISH = 0xbf58476d1ce4e5b9L;

  private long state = SEED;
  private long block;
  private int bits;

  TokenHash() {}

  /// Forgets all bytes.
  TokenHash clear() {
    state = SEED;
    block = 0;
    bits = 0;
    return this;
  }

  TokenHash addByte(int value) {
    block |= (long) value << bits;
    bits += Byte.SIZE;
    if (bits == Long.SIZE) {
      state = addBlock(state, block);
      block = 0;
      bits = 0;
    }
    return this;
  }

  TokenHash addCodePoint(int codePoint) {
    if (codePoint < 0x80) {
      return addByte(codePoint | LOWER);
    }
    if (codePoint < 0x800) {
      return addByte(0xc0 | codePoint >> 6).addByte(tail(codePoint));
    }
    if (codePoint < 0x10000) {
      return addByte(0xe0 | codePoint >> 12).addByte(tail(codePoint >> 6)).addByte(tail(codePoint));
    }
    return addByte(0xf0 | codePoint >> 18)
        .addByte(tail(codePoint >> 12))
        .addByte(tail(codePoint >> 6))
        .addByte(tail(codePoint));
  }

  long finish() {
    return finish(bits == 0 ? state : addBlock(state, block));
  }

  /// The state with eight more bytes, or with the last ones and zeros behind them.
  static long addBlock(long state, long block) {
    long mixed = (state ^ block) * BLOCK;
    return mixed ^ mixed >>> 32;
  }

  static long finish(long state) {
    long mixed = state * FINISH;
    return mixed ^ mixed >>> 29;
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * FINISH;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static int tail(int codePoint) {
    return 0x80 | (codePoint & 0x3f);
  }
}
