package dev.refrain.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Values of JSON as bytes: escapes, UTF-8, numbers.
final class JsonStrings {
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final int SHORT_ESCAPE = 2;
  private static final int CODE_ESCAPE = 6;

  private JsonStrings() {}

  /// How many bytes the escape at `at` has, 0 when it is none.
  static int escape(byte[] bytes, int at) {
    return switch (bytes[at + 1]) {
      case 'n', 't', 'r', 'b', 'f', '"', '/', '\\' -> SHORT_ESCAPE;
      case 'u' -> code(bytes, at) < 0 ? 0 : CODE_ESCAPE;
      default -> 0;
    };
  }

  private static int code(byte[] bytes, int at) {
    int code = 0;
    for (int i = at + 2; i < at + CODE_ESCAPE; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }

  /// The string between two quotation marks; its escapes are known to be right. A surrogate that
  /// stands alone becomes U+FFFD.
  static String unescaped(byte[] bytes, int from, int to) {
    byte[] plain = new byte[to - from];
    int size = 0;
    int at = from;
    while (at < to) {
      byte b = bytes[at];
      if (b != '\\') {
        plain[size++] = b;
        at++;
        continue;
      }
      byte kind = bytes[at + 1];
      if (kind != 'u') {
        plain[size++] = (byte) plain(kind);
        at += SHORT_ESCAPE;
        continue;
      }
      int code = code(bytes, at);
      if (code >= 0x80) {
        return withCodes(bytes, from, to);
      }
      plain[size++] = (byte) code;
      at += CODE_ESCAPE;
    }
    return new String(plain, 0, size, StandardCharsets.UTF_8);
  }

  private static String withCodes(byte[] bytes, int from, int to) {
    var text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int plainTo = at;
      while (plainTo < to && bytes[plainTo] != '\\') {
        plainTo++;
      }
      text.append(new String(bytes, at, plainTo - at, StandardCharsets.UTF_8));
      at = plainTo;
      if (at < to) {
        boolean isCode = bytes[at + 1] == 'u';
        text.append(isCode ? (char) code(bytes, at) : plain(bytes[at + 1]));
        at += isCode ? CODE_ESCAPE : SHORT_ESCAPE;
      }
    }
    return Characters.withoutLoneSurrogates(text.toString());
  }

  private static char plain(byte kind) {
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> (char) kind;
    };
  }

  static boolean isLiteral(byte[] bytes, int from, int to) {
    return is(TRUE, bytes, from, to) || is(FALSE, bytes, from, to) || is(NULL, bytes, from, to);
  }

  private static boolean is(byte[] word, byte[] bytes, int from, int to) {
    return Arrays.equals(word, 0, word.length, bytes, from, to);
  }

  /// Whether this is a whole number without sign and without needless zeros.
  static boolean isWhole(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return false;
      }
    }
    return to > from && (to == from + 1 || bytes[from] != '0');
  }

  /// Whether these bytes are UTF-8 of characters of up to three bytes.
  static boolean isUtf8(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int b = bytes[at++];
      if (b >= 0) {
        continue;
      }
      int tails = (b & 0xe0) == 0xc0 ? 1 : (b & 0xf0) == 0xe0 ? 2 : 0;
      if (tails == 0 || at + tails > to) {
        return false;
      }
      int code = b & (0x3f >> tails);
      for (int i = 0; i < tails; i++, at++) {
        if ((bytes[at] & 0xc0) != 0x80) {
          return false;
        }
        code = code << 6 | bytes[at] & 0x3f;
      }
      boolean tooLong = code < (tails == 1 ? 0x80 : 0x800);
      if (tooLong || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
        return false;
      }
    }
    return true;
  }
}
