package dev.refrain.match;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/// How much each n-gram says about where a text comes from, by the number of texts that have it.
///
/// An n-gram of up to [#COMMON] texts weighs 1, one of df > COMMON among n texts `log(m/df) /
/// log(m/COMMON)`, m = n + [#ELSEWHERE], so that what all of many texts have weighs next to nothing
/// (inverse document frequency; Spärck Jones 1972).
///
/// Texts are counted in hashed cells, at least one for two n-grams: those that fall together look a
/// little more common than they are, far below [#COMMON]. Only n-grams that somebody will ask for
/// are counted: a bit a cell tells most of the others, and only cells whose bit is set have a
/// count, 4 bytes each, found by how many such bits stand before (Jacobson, "Space-efficient Static
/// Trees and Graphs", 1989). Threads may note and count side by side.
final class PhraseWeights {
  /// A phrase of so few texts is not common: what a handful of outlets print of one agency's
  /// sentence is what is looked for.
  static final int COMMON = 10;

  /// So many texts that have none of these n-grams are counted too: what most texts of a small
  /// corpus share may be its one story.
  private static final int ELSEWHERE = 100;

  /// Up to this many there are cells enough that hardly two n-grams fall together.
  private static final int ROOMY_CELLS = 1 << 25;

  private static final int MOST_CELLS = 1 << 29;

  private final double texts;

  /// The inverse document frequency of an n-gram of [#COMMON] texts.
  private final double largest;

  /// For each wanted cell how many texts have an n-gram that falls into it.
  private AtomicIntegerArray counts = new AtomicIntegerArray(0);

  /// A bit for each cell.
  private final AtomicLongArray wanted;

  /// How many wanted cells stand before the first of each 64.
  private final int[] before;

  private final int mask;

  /// @param texts how many will be counted, more than [#COMMON]
  /// @param grams how many n-grams they have together
  PhraseWeights(int texts, long grams) {
    long roomy = Math.min(ROOMY_CELLS, 2 * Long.highestOneBit(Math.max(512, grams)));
    int size = (int) Math.min(MOST_CELLS, Math.max(roomy, Long.highestOneBit(grams)));
    this.texts = texts + ELSEWHERE;
    this.largest = Math.log(this.texts / COMMON);
    this.wanted = new AtomicLongArray(size / Long.SIZE);
    this.before = new int[wanted.length()];
    this.mask = size - 1;
  }

  /// Notes n-grams that will be asked for, before any text is counted.
  void want(long[] grams) {
    for (long gram : grams) {
      int cell = cell(gram);
      if (!isWanted(cell)) {
        wanted.accumulateAndGet(cell >>> 6, 1L << cell, (bits, bit) -> bits | bit);
      }
    }
  }

  private boolean isWanted(int cell) {
    return (wanted.getPlain(cell >>> 6) >>> cell & 1) != 0;
  }

  /// Who counts, once all is noted that will be asked for.
  synchronized Counter counter() {
    if (counts.length() == 0) {
      makeRoom();
    }
    return new Counter();
  }

  /// Counts texts; one object a thread.
  final class Counter {
    private int[] places = new int[0];

    /// What the text has that is counted, a hash table with open addressing: the number of the text
    /// in the high bits, the place of a count in the low ones.
    private long[] seen = new long[1 << 8];

    private long text;

    private Counter() {}

    /// Counts one text.
    ///
    /// @param grams its n-grams; repeats do not matter
    void count(long[] grams) {
      text++;
      if (places.length < grams.length) {
        places = new int[grams.length + grams.length / 4];
      }
      int size = 0;
      for (long gram : grams) {
        int cell = cell(gram);
        places[size] = cell;
        size += isWanted(cell) ? 1 : 0;
      }
      if (seen.length < 2 * size) {
        seen = new long[2 * Integer.highestOneBit(2 * size)];
      }
      for (int i = 0; i < size; i++) {
        int place = place(places[i]);
        if (isNew(place)) {
          counts.getAndIncrement(place);
        }
      }
    }

    private boolean isNew(int place) {
      long entry = text << Integer.SIZE | place;
      int slot = place & seen.length - 1;
      while (seen[slot] >>> Integer.SIZE == text) {
        if (seen[slot] == entry) {
          return false;
        }
        slot = slot + 1 & seen.length - 1;
      }
      seen[slot] = entry;
      return true;
    }
  }

  private void makeRoom() {
    int size = 0;
    for (int i = 0; i < before.length; i++) {
      before[i] = size;
      size += Long.bitCount(wanted.getPlain(i));
    }
    counts = new AtomicIntegerArray(size);
  }

  /// Where the count of a wanted cell stands.
  private int place(int cell) {
    long bits = wanted.getPlain(cell >>> 6);
    return before[cell >>> 6] + Long.bitCount(bits & (1L << cell) - 1);
  }

  /// From 0, all texts have it, to 1.
  ///
  /// @param gram one of those that are wanted, once texts were counted
  double of(long gram) {
    int df = counts.getPlain(place(cell(gram)));
    return df <= COMMON ? 1 : Math.log(texts / df) / largest;
  }

  private int cell(long gram) {
    return (int) (gram * 0x9e3779b97f4a7c15L >>> 32) & mask;
  }
}
