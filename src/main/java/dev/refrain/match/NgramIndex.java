package dev.refrain.match;

import java.util.Arrays;

/// Which texts hold an n-gram, as one array of longs, equal n-grams side by side: high bits of the
/// n-gram, low bits the number of the text.
///
/// 8 bytes a posting, and 8 more for each n-gram of a text that others have too.
final class NgramIndex {
  private static final int PARTS = 256;
  private static final int PART_SHIFT = 56;

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
      if (to - from == 1) {
        unique[text(from)]++;
      } else {
        for (int i = from; i < to; i++) {
          offsets[text(i) + 1]++;
        }
      }
      from = to;
    }
    for (int i = 0; i < texts.length; i++) {
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
  /// a thread of its own.
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
    workers.each(PARTS, 1, part -> Arrays.sort(all, starts[part], starts[part + 1]));
    return all;
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
