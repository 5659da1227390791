package dev.refrain.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds the fields of an article in the bytes of a row, in place.
///
/// It takes flat JSON objects whose values are strings, whole numbers, `true`, `false` and `null`,
/// in which no field of an article stands twice; every other row, and every broken one, is left to
/// [JsonRows], so that both give the same article or the same reason. Strings are passed over eight
/// bytes at a time. One object a thread.
final class RowScanner {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;
  private static final Field[] FIELDS = Field.values();
  private static final int UNUSUAL = -1;
  private static final int MOST_NAMES = 64;

  private final JsonRows rows;
  private byte[][] names = new byte[0][];
  private int[] slots = new int[0];
  private final int[] from = new int[FIELDS.length];
  private final int[] to = new int[FIELDS.length];
  private final boolean[] escaped = new boolean[FIELDS.length];
  private boolean wide;
  private boolean escapes;

  RowScanner(JsonRows rows) {
    this.rows = rows;
  }

  /// Reads the row that begins at `start`.
  ///
  /// @param limit behind the last byte; at least 8 more bytes can be read, the first a line end
  /// @return the place of the line end or `limit`; -1 when this is no usual row
  int scan(byte[] bytes, int start, int limit) {
    Arrays.fill(from, 0);
    Arrays.fill(to, 0);
    int at = blanks(bytes, start);
    if (bytes[at] != '{') {
      return UNUSUAL;
    }
    do {
      at = blanks(bytes, at + 1);
      int name = at + 1;
      if (bytes[at] != '"' || (at = string(bytes, name, limit)) < 0 || wide || escapes) {
        return UNUSUAL;
      }
      int slot = slot(bytes, name, at);
      at = blanks(bytes, at + 1);
      if (bytes[at] != ':' || slot < UNUSUAL) {
        return UNUSUAL;
      }
      at = value(bytes, blanks(bytes, at + 1), limit, slot);
      if (at < 0) {
        return UNUSUAL;
      }
      at = blanks(bytes, at);
    } while (bytes[at] == ',');
    if (bytes[at] != '}') {
      return UNUSUAL;
    }
    at = blanks(bytes, at + 1);
    boolean whole = at == limit || at < limit && bytes[at] == '\n';
    return whole && has(Field.TEXT) ? at : UNUSUAL;
  }

  boolean has(Field field) {
    return from[field.ordinal()] > 0;
  }

  /// Where the value begins, behind its quotation mark.
  int from(Field field) {
    return from[field.ordinal()];
  }

  /// Where the value ends, at its quotation mark.
  int to(Field field) {
    return to[field.ordinal()];
  }

  boolean escaped(Field field) {
    return escaped[field.ordinal()];
  }

  /// The value as the reader of rows gives it, null when it is not there.
  @Nullable String value(byte[] bytes, Field field) {
    int slot = field.ordinal();
    if (from[slot] == 0) {
      return null;
    }
    return escaped[slot]
        ? JsonStrings.unescaped(bytes, from[slot], to[slot])
        : new String(bytes, from[slot], to[slot] - from[slot], StandardCharsets.UTF_8);
  }

  /// The place behind the value at `at`.
  private int value(byte[] bytes, int at, int limit, int slot) {
    if (slot >= 0 && from[slot] > 0) {
      return UNUSUAL;
    }
    if (bytes[at] == '"') {
      int end = string(bytes, at + 1, limit);
      boolean isText = slot == Field.TEXT.ordinal();
      if (end < 0 || wide && !isText && !JsonStrings.isUtf8(bytes, at + 1, end)) {
        return UNUSUAL;
      }
      if (slot >= 0) {
        from[slot] = at + 1;
        to[slot] = end;
        escaped[slot] = escapes;
      }
      return end + 1;
    }
    int end = at;
    while (bytes[end] >= 'a' && bytes[end] <= 'z' || bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    boolean literal = JsonStrings.isLiteral(bytes, at, end);
    boolean number = !literal && JsonStrings.isWhole(bytes, at, end);
    if (slot == Field.TEXT.ordinal() || !literal && !number) {
      return UNUSUAL;
    }
    if (slot >= 0 && number) {
      from[slot] = at;
      to[slot] = end;
      escaped[slot] = false;
    } else if (slot >= 0) {
      return UNUSUAL;
    }
    return end;
  }

  /// The place of the quotation mark that ends the string; says in [#wide] and [#escapes] what the
  /// string holds.
  private int string(byte[] bytes, int start, int limit) {
    long seen = 0;
    escapes = false;
    int at = start;
    while (at < limit) {
      long eight = (long) LONGS.get(bytes, at);
      long quote = eight ^ ONES * '"';
      long slash = eight ^ ONES * '\\';
      long stop =
          ((quote - ONES) & ~quote | (slash - ONES) & ~slash | (eight - ONES * ' ') & ~eight)
              & HIGHS;
      if (stop == 0) {
        seen |= eight;
        at += Long.BYTES;
        continue;
      }
      int width = Long.numberOfTrailingZeros(stop) >>> 3;
      seen |= eight & (1L << (width << 3)) - 1;
      at += width;
      if (bytes[at] == '"') {
        wide = (seen & HIGHS) != 0;
        return at;
      }
      int escape = bytes[at] == '\\' ? JsonStrings.escape(bytes, at) : 0;
      if (escape == 0) {
        return UNUSUAL;
      }
      escapes = true;
      at += escape;
    }
    return UNUSUAL;
  }

  private static int blanks(byte[] bytes, int start) {
    int at = start;
    while (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r') {
      at++;
    }
    return at;
  }

  /// The field that a name stands for: its ordinal, -1 for none, less when it stands for several.
  private int slot(byte[] bytes, int start, int end) {
    for (int i = 0; i < names.length; i++) {
      if (Arrays.equals(names[i], 0, names[i].length, bytes, start, end)) {
        return slots[i];
      }
    }
    byte[] name = Arrays.copyOfRange(bytes, start, end);
    int slot = rows.slot(new String(name, StandardCharsets.UTF_8));
    if (names.length < MOST_NAMES) {
      names = Arrays.copyOf(names, names.length + 1);
      names[names.length - 1] = name;
      slots = Arrays.copyOf(slots, names.length);
      slots[names.length - 1] = slot;
    }
    return slot;
  }
}
