package dev.refrain.text;

import java.util.Arrays;

/// Reads single characters inside a JSON string from its UTF-8 bytes: escapes and characters of
/// several bytes. One object a thread.
final class QuotedCharacters {
  /// More than a table can say.
  static final int SPECIAL = -1;

  /// Classes of characters: 0 no part of a word, [#SPECIAL] more than a table can say, else the
  /// folded character.
  private static final int[][] PAGES = new int[256][];

  private static final byte[] HEX = new byte[256];

  static {
    Arrays.fill(HEX, (byte) -1);
    for (int digit = 0; digit < 16; digit++) {
      HEX[Character.forDigit(digit, 16)] = (byte) digit;
      HEX[Character.toUpperCase(Character.forDigit(digit, 16))] = (byte) digit;
    }
  }

  private int width;

  /// The character at `at`, -1 when it is broken.
  int read(byte[] bytes, int at, int to) {
    int b = bytes[at] & 0xff;
    width = 1;
    if (b == '\\') {
      return escape(bytes, at, to);
    }
    return b < 0x80 ? b : wide(bytes, at, to);
  }

  private int escape(byte[] bytes, int at, int to) {
    if (at + 1 >= to) {
      return -1;
    }
    width = 2;
    return switch (bytes[at + 1]) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '/', '\\' -> bytes[at + 1];
      case 'u' -> {
        int c = unit(bytes, at, to);
        width = 6;
        if (c >= 0 && Character.isHighSurrogate((char) c)) {
          int low = unit(bytes, at + 6, to);
          width = 12;
          yield low >= 0 && Character.isLowSurrogate((char) low)
              ? Character.toCodePoint((char) c, (char) low)
              : -1;
        }
        yield c >= 0 && Character.isSurrogate((char) c) ? -1 : c;
      }
      default -> -1;
    };
  }

  /// The code unit that the escape `\\uXXXX` at `at` stands for, -1 when it is none.
  private static int unit(byte[] bytes, int at, int to) {
    if (at + 6 > to || bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    int high = HEX[bytes[at + 2] & 0xff] << 12 | HEX[bytes[at + 3] & 0xff] << 8;
    return high | HEX[bytes[at + 4] & 0xff] << 4 | HEX[bytes[at + 5] & 0xff];
  }

  private int wide(byte[] bytes, int at, int to) {
    int b = bytes[at] & 0xff;
    width = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    if (b < 0xc2 || b > 0xf4 || at + width > to) {
      return -1;
    }
    int c = b & 0x7f >> width;
    for (int i = 1; i < width; i++) {
      byte tail = bytes[at + i];
      if ((tail & 0xc0) != 0x80) {
        return -1;
      }
      c = c << 6 | tail & 0x3f;
    }
    boolean tooLong = c < (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return tooLong || surrogate || c > Character.MAX_CODE_POINT ? -1 : c;
  }

  /// What a table says of a character: 0 it is no part of a word, [#SPECIAL] it takes more than a
  /// table, else what it folds to.
  static int folded(int c) {
    if (c >= 0x10000) {
      return Tokenizer.isWordPart(c) ? SPECIAL : 0;
    }
    int[] page = PAGES[c >> 8];
    return (page == null ? page(c >> 8) : page)[c & 0xff];
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

  /// How many bytes the character that was read last has.
  int width() {
    return width;
  }
}
