package dev.refrain.report.content;

import dev.refrain.match.VerifiedPair;
import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/// One line of `duplicates.jsonl` as bytes: what [Json] writes, without an object for each number.
final class PairLine {
  /// Bytes of a stretch, and of all else but ids, at the most.
  private static final int STRETCH = 64;

  private static final int FRAME = 512;
  private static final int DECIMALS = 10_000;

  /// The digits of each number of up to four, the first in the lowest byte.
  private static final int[] DIGITS = new int[DECIMALS];

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final byte[][][] BEGIN =
      new byte[Level.values().length][Relation.values().length][];
  private static final byte[] PASSAGE = ascii(",\"passage\":");
  private static final byte[] LINES = ascii(",\"lines\":[");
  private static final byte[] B = ascii("},\"b\":{\"article\":");
  private static final byte[] JACCARD = ascii("},\"jaccard\":");
  private static final byte[] CONTAINMENT_A = ascii(",\"containmentA\":");
  private static final byte[] CONTAINMENT_B = ascii(",\"containmentB\":");
  private static final byte[] ESTIMATE = ascii(",\"estimate\":");
  private static final byte[] SHARED = ascii(",\"shared\":[");
  private static final byte[] SPAN_A = ascii("{\"a\":[");
  private static final byte[] SPAN_B = ascii("],\"b\":[");
  private static final byte[] SPAN_END = ascii("]}");
  private static final byte[] DIFFERS = ascii("],\"differs\":[");
  private static final byte[] REUSE = ascii("],\"reuse\":");
  private static final byte[] NULL = ascii("null");
  private static final byte[] END = ascii("}\n");

  static {
    for (int number = 0; number < DECIMALS; number++) {
      String digits = Integer.toString(number);
      for (int i = digits.length() - 1; i >= 0; i--) {
        DIGITS[number] = DIGITS[number] << Byte.SIZE | digits.charAt(i);
      }
    }
    for (Level level : Level.values()) {
      for (Relation relation : Relation.values()) {
        BEGIN[level.ordinal()][relation.ordinal()] =
            ascii(
                "{\"level\":\""
                    + level.label()
                    + "\",\"relation\":\""
                    + relation.label()
                    + "\",\"a\":{\"article\":");
      }
    }
  }

  private byte[] bytes = new byte[1 << 12];
  private int size;

  void write(VerifiedPair pair) {
    size = 0;
    reserve(FRAME);
    put(BEGIN[pair.level().ordinal()][pair.relation().ordinal()]);
    side(pair.sideA());
    put(B);
    side(pair.sideB());
    put(JACCARD);
    decimal(pair.jaccard());
    put(CONTAINMENT_A);
    decimal(pair.containmentA());
    put(CONTAINMENT_B);
    decimal(pair.containmentB());
    put(ESTIMATE);
    decimal(pair.estimate());
    put(SHARED);
    reserve(FRAME + STRETCH * pair.stretches());
    for (int i = 0; i < pair.stretches(); i++) {
      if (i > 0) {
        bytes[size++] = ',';
      }
      put(SPAN_A);
      span(pair.startA(i), pair.endA(i));
      put(SPAN_B);
      span(pair.startB(i), pair.endB(i));
      put(SPAN_END);
    }
    put(DIFFERS);
    boolean first = true;
    for (Difference difference : pair.differs()) {
      if (!first) {
        bytes[size++] = ',';
      }
      first = false;
      string(difference.label());
    }
    put(REUSE);
    Reuse reuse = pair.reuse();
    if (reuse == null) {
      put(NULL);
    } else {
      string(reuse.label());
    }
    put(END);
  }

  /// The line, valid up to [#size()] and until the next pair is written.
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  private void side(Match.Side side) {
    string(side.article());
    Integer passage = side.passage();
    Lines lines = side.lines();
    if (passage != null && lines != null) {
      put(PASSAGE);
      number(passage);
      put(LINES);
      span(lines.first(), lines.last());
      bytes[size++] = ']';
    }
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  private void put(byte[] text) {
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  private void string(String value) {
    byte[] quoted =
        isPlain(value)
            ? value.getBytes(StandardCharsets.ISO_8859_1)
            : JsonStringEncoder.getInstance().quoteAsUTF8(Unicode.wellFormed(value));
    reserve(quoted.length + FRAME);
    bytes[size++] = '"';
    put(quoted);
    bytes[size++] = '"';
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private void span(int start, int end) {
    number(start);
    bytes[size++] = ',';
    number(end);
  }

  /// A number of 0 or more.
  private void number(int value) {
    if (value < DECIMALS) {
      INTS.set(bytes, size, DIGITS[value]);
      size += value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : 4;
      return;
    }
    int digits = 1;
    for (int rest = value; rest > 9; rest /= 10) {
      digits++;
    }
    int rest = value;
    for (int at = size + digits - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
  }

  /// A share as [Decimals#json] has it.
  private void decimal(double share) {
    int scaled = (int) Math.round(share * DECIMALS);
    number(scaled / DECIMALS);
    bytes[size++] = '.';
    int rest = scaled % DECIMALS;
    int power = DECIMALS / 10;
    do {
      bytes[size++] = (byte) ('0' + rest / power);
      rest %= power;
      power /= 10;
    } while (rest > 0);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
