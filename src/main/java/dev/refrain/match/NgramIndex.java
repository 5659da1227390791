package dev.refrain.match;

import dev.refrain.spill.ArrayLength;
import dev.refrain.text.HashSort;
import java.util.Arrays;
import java.util.function.IntFunction;

/// Which texts hold an n-gram that others have too: numbers of texts, those of an n-gram side by
/// side and ascending.
///
/// Postings are made first: high bits of the n-gram, low bits the number of a text. Most n-grams
/// stand in one text alone. A bitmap for each part of them, small enough for the cache, tells
/// nearly all of those, so that only the others are sorted. 12 bytes for each n-gram of a text that
/// others have too, and 2 for every n-gram while they are looked for.
final class NgramIndex {
  private static final int SHARE_BITS = 2;
  private static final int SHARES = 1 << SHARE_BITS;
  private static final int SHARE_SHIFT = Long.SIZE - SHARE_BITS;
  private static final int PART_BITS = 7;
  private static final int PARTS = 1 << PART_BITS;
  private static final int PART_SHIFT = SHARE_SHIFT - PART_BITS;

  /// Texts are walked through in so many chunks of neighbours, each by one thread.
  private static final int CHUNKS = 64;

  /// Bits of a bitmap for each n-gram of a part.
  private static final int SPARSE = 16;

  /// Marks the first text of an n-gram.
  private static final int FIRST = Integer.MIN_VALUE;

  private final int[] holders;
  private final long mask;
  private final int[] unique;
  private final int[] offsets;
  private final long[] repeated;

  /// @param sizes how many different n-grams the text of each number has
  /// @param numbers under which the texts stand here
  /// @param ngrams those of a text, repeats included; asked for several times, by several threads
  NgramIndex(int[] sizes, int[] numbers, IntFunction<long[]> ngrams, Workers workers) {
    int texts = sizes.length;
    mask = (1L << (64 - Long.numberOfLeadingZeros(texts))) - 1;
    holders = holders(numbers, ngrams, workers);
    unique = new int[texts];
    offsets = new int[texts + 1];
    for (int i = 0; i < holders.length; i++) {
      offsets[text(i) + 1]++;
    }
    for (int i = 0; i < texts; i++) {
      unique[i] = sizes[i] - offsets[i + 1];
      offsets[i + 1] += offsets[i];
    }
    repeated = new long[offsets[texts]];
    int[] next = offsets.clone();
    for (int from = 0; from < holders.length; ) {
      int to = groupEnd(from);
      for (int i = from; i < to; i++) {
        repeated[next[text(i)]++] = (long) (to - from) << 32 | from;
      }
      from = to;
    }
  }

  /// The texts of the n-grams that several texts have.
  private int[] holders(int[] numbers, IntFunction<long[]> ngrams, Workers workers) {
    int[][] shares = shares(numbers, ngrams, workers);
    long size = 0;
    for (int[] share : shares) {
      size += share.length;
    }
    int[] all = new int[ArrayLength.of(size)];
    int at = 0;
    for (int[] share : shares) {
      System.arraycopy(share, 0, all, at, share.length);
      at += share.length;
    }
    return all;
  }

  /// The same, found for a share of the n-grams at a time.
  private int[][] shares(int[] numbers, IntFunction<long[]> ngrams, Workers workers) {
    int[][] counts = counts(numbers.length, ngrams, workers);
    var shares = new int[SHARES][];
    long[] room = new long[0];
    for (int share = 0; share < SHARES; share++) {
      int[][] starts = starts(counts, share * PARTS);
      int size = starts[CHUNKS][PARTS - 1];
      if (room.length < size) {
        room = new long[ArrayLength.of(size, size + size / 16L)];
      }
      shares[share] = ofShare(numbers, ngrams, share, starts, room, workers);
    }
    return shares;
  }

  /// How many n-grams each chunk of texts has for each part of each share.
  private static int[][] counts(int texts, IntFunction<long[]> ngrams, Workers workers) {
    int[][] counts = new int[CHUNKS][SHARES * PARTS];
    workers.each(
        CHUNKS,
        1,
        chunk -> {
          for (int text = first(texts, chunk); text < first(texts, chunk + 1); text++) {
            for (long ngram : ngrams.apply(text)) {
              counts[chunk][(int) (ngram >>> PART_SHIFT)]++;
            }
          }
        });
    return counts;
  }

  /// Where the n-grams of each chunk begin in each part of a share, when parts stand behind each
  /// other, and where each part ends.
  ///
  /// @param share the place of its first part in the counts
  private static int[][] starts(int[][] counts, int share) {
    int[][] starts = new int[CHUNKS + 1][PARTS];
    int at = 0;
    for (int part = 0; part < PARTS; part++) {
      for (int chunk = 0; chunk < CHUNKS; chunk++) {
        starts[chunk][part] = at;
        at = ArrayLength.of((long) at + counts[chunk][share + part]);
      }
      starts[CHUNKS][part] = at;
    }
    return starts;
  }

  /// The first text of a chunk.
  private static int first(int texts, int chunk) {
    return (int) ((long) texts * chunk / CHUNKS);
  }

  /// Spread over parts by their highest bits first, so that each part is sorted in the cache and by
  /// a thread of its own.
  private int[] ofShare(
      int[] numbers,
      IntFunction<long[]> ngrams,
      int share,
      int[][] starts,
      long[] room,
      Workers workers) {
    workers.each(
        CHUNKS,
        1,
        chunk -> {
          int[] next = starts[chunk].clone();
          int to = first(numbers.length, chunk + 1);
          for (int text = first(numbers.length, chunk); text < to; text++) {
            for (long ngram : ngrams.apply(text)) {
              if (share(ngram) == share) {
                room[next[part(ngram)]++] = ngram & ~mask | numbers[text];
              }
            }
          }
        });
    int[] ends = new int[PARTS];
    workers.each(
        PARTS,
        1,
        part -> {
          int from = starts[0][part];
          int to = dropSingle(room, from, starts[CHUNKS][part]);
          HashSort.sort(room, from, to, SHARE_BITS + PART_BITS);
          ends[part] = dropRepeats(room, from, to);
        });
    int size = 0;
    for (int part = 0; part < PARTS; part++) {
      size += ends[part] - starts[0][part];
    }
    int[] holders = new int[size];
    int kept = 0;
    for (int part = 0; part < PARTS; part++) {
      for (int i = starts[0][part]; i < ends[part]; i++) {
        boolean first = i == starts[0][part] || ((room[i] ^ room[i - 1]) & ~mask) != 0;
        holders[kept++] = (int) (room[i] & mask) | (first ? FIRST : 0);
      }
    }
    return holders;
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

  /// Keeps one posting for each text of the n-grams that several texts have, and returns the place
  /// behind the last one kept.
  private int dropRepeats(long[] sorted, int from, int to) {
    int kept = from;
    for (int i = from; i < to; ) {
      int first = kept;
      long ngram = sorted[i] & ~mask;
      for (; i < to && (sorted[i] & ~mask) == ngram; i++) {
        if (kept == first || sorted[i] != sorted[kept - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      kept = kept - first == 1 ? first : kept;
    }
    return kept;
  }

  /// Equal for postings of equal n-grams.
  private int bit(long posting, int bits) {
    return (int) ((posting & ~mask) * 0x9e3779b97f4a7c15L >>> Long.SIZE - bits);
  }

  private static int share(long ngram) {
    return (int) (ngram >>> SHARE_SHIFT);
  }

  private static int part(long ngram) {
    return (int) (ngram >>> PART_SHIFT) & PARTS - 1;
  }

  /// The place behind the last text of an n-gram.
  private int groupEnd(int from) {
    int to = from + 1;
    while (to < holders.length && holders[to] >= 0) {
      to++;
    }
    return to;
  }

  /// The text at a place.
  int text(int place) {
    return holders[place] & ~FIRST;
  }

  /// How many n-grams of a text no other text has.
  int unique(int text) {
    return unique[text];
  }

  /// The other n-grams of a text: how many texts have it in the high 32 bits, the place of the
  /// first in the low ones.
  long[] repeated(int text) {
    return Arrays.copyOfRange(repeated, offsets[text], offsets[text + 1]);
  }
}
