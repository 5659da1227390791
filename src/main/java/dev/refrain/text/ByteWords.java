package dev.refrain.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads the words of a text that stands in a JSON string, from its UTF-8 bytes and without making
/// a String: a hash of each, and on demand where it stands and what kind of word it is.
///
/// The hashes and offsets are those of [Tokenizer] on the unescaped text. 64 bytes at a time become
/// one bit each, set for those that are part of a word, and runs of set bits are words: no branch
/// waits for a byte (Langdale, Lemire, "Parsing Gigabytes of JSON per Second", 2019). Eight bytes
/// are compared at once in a long, as carries do not cross bytes below 128 (Lamport, "Multiple Byte
/// Processing with Full-Word Instructions", 1975). Other characters of the basic plane go through
/// pages of classes made when first needed. What needs more than a table (composition, scripts
/// without spaces, letters beyond the basic plane) or is broken is left to the caller, who reads
/// the text as a String. One object a thread.
public final class ByteWords {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;

  /// Brings the lowest bits of eight bytes together in the highest byte of the product.
  private static final long COMPRESS = 0x0102040810204080L;

  private static final int BLOCK = Long.SIZE;

  /// Bytes behind a text that are read with it.
  public static final int PADDING = BLOCK + Long.BYTES;

  private long[] hashes = new long[1 << 10];
  private int size;
  private final boolean placed;
  private int[] starts = new int[0];
  private int[] ends = new int[0];
  private byte[] marks = new byte[0];
  private final TokenHash slow = new TokenHash();
  private final QuotedCharacters characters = new QuotedCharacters();

  /// By how much offsets into the text fall behind those into the bytes.
  private int shift;

  private boolean sentence;

  /// Where the characters begin that have not yet been looked at for the end of a sentence.
  private int gap;

  private ByteWords(boolean placed) {
    this.placed = placed;
    if (placed) {
      starts = new int[hashes.length];
      ends = new int[hashes.length];
      marks = new byte[hashes.length];
    }
  }

  /// Reads hashes alone.
  public static ByteWords hashed() {
    return new ByteWords(false);
  }

  /// Reads hashes, places and kinds of words.
  public static ByteWords placed() {
    return new ByteWords(true);
  }

  /// Reads the words between `from` and `to`, the place of the closing quotation mark; [#PADDING]
  /// bytes can be read behind it.
  ///
  /// @return whether all of the text could be read; if not, nothing is known of it
  public boolean read(byte[] bytes, int from, int to) {
    size = 0;
    shift = from;
    sentence = true;
    gap = from;
    int at = from;
    while (at >= 0 && at < to) {
      at = block(bytes, at, to);
    }
    return at >= 0;
  }

  /// Reads the words that begin and end in the block at `base`, or one that is more than ASCII.
  ///
  /// @return where to read on, -1 when a table does not do
  private int block(byte[] bytes, int base, int to) {
    long words = 0;
    long special = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, base + i);
      long low = eight & ~HIGHS;
      long lower = low | ONES * TokenHash.LOWER;
      long letter = lower + ONES * (0x80 - 'a') & ~(lower + ONES * (0x80 - 'z' - 1));
      long digit = lower + ONES * (0x80 - '0') & ~(lower + ONES * (0x80 - '9' - 1));
      long part = (letter | digit | lower + ONES) & HIGHS;
      special |= special(eight);
      words |= ((part >>> 7) * COMPRESS >>> 56) << i;
    }
    int end = Math.min(BLOCK, to - base);
    if (special != 0) {
      end = Math.min(end, firstSpecial(bytes, base));
    }
    words &= -1L >>> BLOCK - end;
    long left = end == 0 ? 0 : words;
    while (left != 0) {
      int start = Long.numberOfTrailingZeros(left);
      long rest = left + (left & -left);
      int stop = Long.numberOfTrailingZeros(rest);
      if (stop >= end && base + end < to) {
        return start > 0 && end == BLOCK ? base + start : slowWord(bytes, base + start, to);
      }
      add(bytes, base + start, base + stop);
      left &= rest;
    }
    return base + end < to && end < BLOCK ? slowWord(bytes, base + end, to) : base + end;
  }

  /// The place in the block of the first byte that is an escape or no printed ASCII, [#BLOCK] when
  /// there is none.
  private static int firstSpecial(byte[] bytes, int base) {
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long found = special((long) LONGS.get(bytes, base + i));
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    return BLOCK;
  }

  /// The highest bit of each byte that is a backslash, no ASCII, or the character DELETE, which has
  /// the bits of a small letter `_`.
  private static long special(long eight) {
    long low = eight & ~HIGHS;
    return (eight | low + ONES | ~((low ^ ONES * '\\') + ~HIGHS)) & HIGHS;
  }

  /// Adds a word of ASCII.
  private void add(byte[] bytes, int start, int end) {
    long state = TokenHash.SEED;
    long letters = -1;
    int at = start;
    for (; end - at > Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, at) | ONES * TokenHash.LOWER;
      letters &= eight;
      state = TokenHash.addBlock(state, eight);
    }
    int unused = Long.SIZE - (end - at) * Byte.SIZE;
    long last = ((long) LONGS.get(bytes, at) | ONES * TokenHash.LOWER) << unused >>> unused;
    if (size == hashes.length) {
      grow();
    }
    if (placed) {
      boolean digit = (~(letters & (last | -1L << Long.SIZE - 1 - unused << 1)) & ONES << 6) != 0;
      boolean capital = bytes[start] >= 'A' && bytes[start] <= 'Z';
      if (start != gap + 1 || bytes[gap] != ' ') {
        passGap(bytes, start);
      }
      place(start - shift, end - shift, WordMarks.of(digit, capital, sentence));
      gap = end;
    }
    hashes[size++] = TokenHash.finish(TokenHash.addBlock(state, last));
  }

  /// Looks at the ASCII between words.
  private void passGap(byte[] bytes, int to) {
    for (int i = gap; placed && i < to; i++) {
      sentence |= WordMarks.endsSentence(bytes[i]);
    }
  }

  private void place(int start, int end, byte mark) {
    starts[size] = start;
    ends[size] = end;
    marks[size] = mark;
    sentence = false;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    if (placed) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
  }

  /// Reads on from the beginning of a word, an escape or a byte outside ASCII: one word and the
  /// character behind it, or one character that is no part of a word.
  ///
  /// @return the place behind what was read, -1 when a table does not do
  private int slowWord(byte[] bytes, int start, int to) {
    slow.clear();
    passGap(bytes, start);
    int at = start;
    int start16 = start - shift;
    int end16 = start16;
    boolean digit = false;
    boolean capital = false;
    int c = 0;
    int folded = 0;
    while (at < to) {
      c = characters.read(bytes, at, to);
      folded = c < 0 ? QuotedCharacters.SPECIAL : QuotedCharacters.folded(c);
      if (folded == QuotedCharacters.SPECIAL) {
        return -1;
      }
      at += characters.width();
      shift += characters.width() - Character.charCount(c);
      if (folded == 0) {
        break;
      }
      capital |= end16 == start16 && Character.isUpperCase(c);
      digit |= Character.isDigit(c);
      end16 = at - shift;
      slow.addCodePoint(folded);
    }
    if (end16 > start16) {
      if (size == hashes.length) {
        grow();
      }
      if (placed) {
        place(start16, end16, WordMarks.of(digit, capital, sentence));
      }
      hashes[size++] = slow.finish();
    }
    sentence |= placed && folded == 0 && WordMarks.endsSentence(c);
    gap = at;
    return at;
  }

  public int size() {
    return size;
  }

  /// The hashes, valid up to [#size()] and until the next text is read.
  public long[] hashes() {
    return hashes;
  }

  /// Offsets of the first UTF-16 code unit of each word in the text, valid like [#hashes()].
  public int[] starts() {
    return starts;
  }

  /// Offsets behind the last UTF-16 code unit of each word in the text, valid like [#hashes()].
  public int[] ends() {
    return ends;
  }

  /// What kind of word each is, see [WordMarks]; valid like [#hashes()].
  public byte[] marks() {
    return marks;
  }
}
