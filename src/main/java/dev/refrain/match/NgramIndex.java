package dev.refrain.match;

import java.util.Arrays;

/// Which texts hold an n-gram that others have too, as one array of longs, equal n-grams side by
/// side: high bits of the n-gram, low bits the number of the text.
///
/// Most n-grams stand in one text alone. A bitmap for each part of them, small enough for the
/// cache, tells nearly all of those, so that only the others are sorted: 16 bytes for each n-gram
/// of a text that others have too, and 8 for every n-gram while the index is made.
final class NgramIndex {
  private static final int PARTS = 256;
  private static final int PART_BITS = 8;
  private static final int PART_SHIFT = Long.SIZE - PART_BITS;

  /// Bits of a bitmap for each n-gram of a part.
  private static final int SPARSE = 16;

  private final long[] postings;
  private final long mask;
  private final int[] unique;
  private final int[] offsets;
  private final long[] repeated;

  NgramIndex(long[][] texts, Workers workers) {
    mask = (1L << (64 - Long.numberOfLeadingZeros(texts.length))) - 1;
    postings = postings(texts, workers);
    unique = new int[texts.length];
    offsets = new int[texts.length + 1];
    for (int from = 0; from < postings.length; ) {
      int to = groupEnd(from);
      for (int i = from; to - from > 1 && i < to; i++) {
        offsets[text(i) + 1]++;
      }
      from = to;
    }
    for (int i = 0; i < texts.length; i++) {
      unique[i] = texts[i].length - offsets[i + 1];
      offsets[i + 1] += offsets[i];
    }
    repeated = new long[offsets[texts.length]];
    int[] next = offsets.clone();
    for (int from = 0; from < postings.length; ) {
      int to = groupEnd(from);
      for (int i = from; to - from > 1 && i < to; i++) {
        repeated[next[text(i)]++] = (long) (to - from) << 32 | from;
      }
      from = to;
    }
  }

  /// Spread over parts by their highest bits first, so that each part is sorted in the cache and by
  /// a thread of its own. N-grams that stand once are left out, but for a few.
  private long[] postings(long[][] texts, Workers workers) {
    int[] starts = new int[PARTS + 1];
    long size = 0;
    for (long[] text : texts) {
      size += text.length;
      for (long ngram : text) {
        starts[part(ngram) + 1]++;
      }
    }
    long[] all = new long[Math.toIntExact(size)];
    for (int part = 0; part < PARTS; part++) {
      starts[part + 1] += starts[part];
    }
    int[] next = Arrays.copyOf(starts, PARTS);
    for (int i = 0; i < texts.length; i++) {
      for (long ngram : texts[i]) {
        all[next[part(ngram)]++] = ngram & ~mask | i;
      }
    }
    int[] ends = new int[PARTS];
    workers.each(
        PARTS,
        1,
        part -> {
          ends[part] = dropSingle(all, starts[part], starts[part + 1]);
          Arrays.sort(all, starts[part], ends[part]);
        });
    int kept = 0;
    for (int part = 0; part < PARTS; part++) {
      System.arraycopy(all, starts[part], all, kept, ends[part] - starts[part]);
      kept += ends[part] - starts[part];
    }
    return Arrays.copyOf(all, kept);
  }

  /// Keeps the postings of n-grams that may stand in several texts, and returns the place behind
  /// the last of them.
  private int dropSingle(long[] all, int from, int to) {
    int bits = 64 - Long.numberOfLeadingZeros((long) SPARSE * (to - from) | 63);
    long[] once = new long[1 << bits - 6];
    long[] twice = new long[1 << bits - 6];
    for (int i = from; i < to; i++) {
      int bit = bit(all[i], bits);
      twice[bit >>> 6] |= once[bit >>> 6] & 1L << bit;
      once[bit >>> 6] |= 1L << bit;
    }
    int kept = from;
    for (int i = from; i < to; i++) {
      long posting = all[i];
      int bit = bit(posting, bits);
      all[kept] = posting;
      kept += (int) (twice[bit >>> 6] >>> bit & 1);
    }
    return kept;
  }

  /// Equal for postings of equal n-grams.
  private int bit(long posting, int bits) {
    return (int) ((posting & ~mask) * 0x9e3779b97f4a7c15L >>> Long.SIZE - bits);
  }

  private static int part(long ngram) {
    return (int) (ngram >>> PART_SHIFT);
  }

  private int groupEnd(int from) {
    int to = from + 1;
    while (to < postings.length && ((postings[from] ^ postings[to]) & ~mask) == 0) {
      to++;
    }
    return to;
  }

  int text(int posting) {
    return (int) (postings[posting] & mask);
  }

  /// How many n-grams of a text no other text has.
  int unique(int text) {
    return unique[text];
  }

  /// The other n-grams of a text: how many texts have it in the high 32 bits, its first posting in
  /// the low ones.
  long[] repeated(int text) {
    return Arrays.copyOfRange(repeated, offsets[text], offsets[text + 1]);
  }
}
