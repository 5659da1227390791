package dev.refrain.text;

import java.util.Arrays;

/// Hashes the words of a text that stands in a JSON string, from its UTF-8 bytes and without making
/// a String.
///
/// The hashes are those of [Tokenizer] on the unescaped text. ASCII goes through a table of 256
/// entries, other characters of the basic plane through pages of classes made when first needed.
/// What needs more than a table (composition, scripts without spaces, letters beyond the basic
/// plane) or is broken is left to the caller, who reads the text as a String. One object a thread.
public final class ByteWords {
  private static final int SPECIAL = -1;
  private static final byte[] FOLDED = new byte[256];

  /// Classes of characters: 0 no part of a word, [#SPECIAL] more than a table can say, else the
  /// folded character.
  private static final int[][] PAGES = new int[256][];

  private static final byte[] HEX = new byte[256];

  static {
    for (int c = 0; c < 128; c++) {
      boolean capital = c >= 'A' && c <= 'Z';
      FOLDED[c] = (byte) (capital ? c + 32 : Tokenizer.isWordPart(c) ? c : 0);
    }
    FOLDED['\\'] = SPECIAL;
    Arrays.fill(FOLDED, 128, 256, (byte) SPECIAL);
    Arrays.fill(HEX, (byte) -1);
    for (int digit = 0; digit < 16; digit++) {
      HEX[Character.forDigit(digit, 16)] = (byte) digit;
      HEX[Character.toUpperCase(Character.forDigit(digit, 16))] = (byte) digit;
    }
  }

  private long[] hashes = new long[1 << 10];
  private int size;
  private long state;
  private boolean begun;

  /// Reads the words between `from` and `to`, the place of the closing quotation mark.
  ///
  /// @return whether all of the text could be read; if not, nothing is known of it
  public boolean read(byte[] bytes, int from, int to) {
    size = 0;
    int at = from;
    while (at < to) {
      int c = FOLDED[bytes[at] & 0xff];
      if (c == 0) {
        at++;
        continue;
      }
      long hash = TokenHash.SEED;
      int start = at;
      while (c > 0) {
        hash = TokenHash.addByte(hash, c);
        c = FOLDED[bytes[++at] & 0xff];
      }
      if (c == 0) {
        add(hash);
        continue;
      }
      at = special(bytes, at, to, hash, at > start);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return size;
  }

  /// The hashes, valid up to [#size()] and until the next text is read.
  public long[] hashes() {
    return hashes;
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = TokenHash.finish(hash);
  }

  /// Reads on from an escape or a byte outside ASCII to the end of the word, if it stands in one.
  ///
  /// @return the place behind what was read, -1 when a table does not do
  private int special(byte[] bytes, int from, int to, long hash, boolean inside) {
    state = hash;
    begun = inside;
    int at = from;
    while (at < to) {
      int b = bytes[at] & 0xff;
      int c = FOLDED[b];
      if (c > 0) {
        state = TokenHash.addByte(state, c);
        begun = true;
        at++;
        continue;
      }
      if (c == 0) {
        break;
      }
      int width = b == '\\' ? escape(bytes, at, to) : wide(bytes, at, to);
      if (width < 0) {
        return -1;
      }
      at += width & 7;
      if (width > 7) {
        break;
      }
    }
    if (begun) {
      add(state);
    }
    return at;
  }

  /// The width of the escape at `at`, plus 8 when it ends the word; -1 when it is broken or
  /// special.
  private int escape(byte[] bytes, int at, int to) {
    if (at + 1 >= to) {
      return -1;
    }
    return switch (bytes[at + 1]) {
      case 'n', 't', 'r', 'b', 'f', '"', '/', '\\' -> 8 + 2;
      case 'u' -> {
        if (at + 6 > to) {
          yield -1;
        }
        int high = HEX[bytes[at + 2] & 0xff] << 12 | HEX[bytes[at + 3] & 0xff] << 8;
        int c = high | HEX[bytes[at + 4] & 0xff] << 4 | HEX[bytes[at + 5] & 0xff];
        yield c < 0 ? -1 : character(c, 6);
      }
      default -> -1;
    };
  }

  /// The same for a character of several bytes.
  private int wide(byte[] bytes, int at, int to) {
    int b = bytes[at] & 0xff;
    if (b >= 0xc2 && b < 0xe0 && at + 1 < to && isTail(bytes[at + 1])) {
      return character((b & 0x1f) << 6 | bytes[at + 1] & 0x3f, 2);
    }
    if (b >= 0xe0 && b < 0xf0 && at + 2 < to && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
      int c = (b & 0xf) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f;
      return c < 0x800 ? -1 : character(c, 3);
    }
    return -1;
  }

  private static boolean isTail(byte b) {
    return (b & 0xc0) == 0x80;
  }

  private int character(int c, int width) {
    int[] page = PAGES[c >> 8];
    int folded = (page == null ? page(c >> 8) : page)[c & 0xff];
    if (folded == SPECIAL) {
      return -1;
    }
    if (folded == 0) {
      return 8 + width;
    }
    state = TokenHash.addCodePoint(state, folded);
    begun = true;
    return width;
  }

  /// Threads may make the same page twice, and then store equal ones.
  private static int[] page(int number) {
    int[] page = new int[256];
    for (int i = 0; i < page.length; i++) {
      page[i] = Tokenizer.classOf(number << 8 | i);
    }
    PAGES[number] = page;
    return page;
  }
}
