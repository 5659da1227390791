package dev.refrain.match;

/// How much each n-gram says about where a text comes from, by the number of texts that have it.
///
/// An n-gram of up to [#COMMON] texts weighs 1, one of df > COMMON among n texts `log(m/df) /
/// log(m/COMMON)`, m = n + [#ELSEWHERE], so that what all of many texts have weighs next to nothing
/// (inverse document frequency; Spärck Jones 1972).
///
/// Texts are counted in a table of hashed cells, 8 bytes each and [#MOST_CELLS] at most: n-grams
/// that fall together look a little more common than they are, far below [#COMMON]. Only n-grams
/// that somebody will ask for are counted: a bit a cell tells most of the others, and fits into the
/// cache, which the table does not.
final class PhraseWeights {
  /// A phrase of so few texts is not common: what a handful of outlets print of one agency's
  /// sentence is what is looked for.
  static final int COMMON = 10;

  /// So many texts that have none of these n-grams are counted too: what most texts of a small
  /// corpus share may be its one story.
  private static final int ELSEWHERE = 100;

  private static final int MOST_CELLS = 1 << 24;

  private final double texts;

  /// The number of the text that was counted last in the high bits, how many were in the low ones.
  private final long[] cells;

  private final long[] wanted;
  private final int mask;
  private int[] places = new int[0];
  private int counted;

  /// @param texts how many will be counted, more than [#COMMON]
  /// @param grams how many n-grams they have together
  PhraseWeights(int texts, long grams) {
    int size = Integer.highestOneBit((int) Math.min(MOST_CELLS / 2, Math.max(512, grams))) * 2;
    this.texts = texts + ELSEWHERE;
    this.cells = new long[size];
    this.wanted = new long[size / Long.SIZE];
    this.mask = size - 1;
  }

  /// Notes n-grams that will be asked for, before any text is counted.
  void want(long[] grams) {
    for (long gram : grams) {
      int cell = cell(gram);
      wanted[cell >>> 6] |= 1L << cell;
    }
  }

  /// Counts one text.
  ///
  /// @param grams its n-grams; repeats do not matter
  void count(long[] grams) {
    counted++;
    if (places.length < grams.length) {
      places = new int[grams.length + grams.length / 4];
    }
    int size = 0;
    for (long gram : grams) {
      int cell = cell(gram);
      places[size] = cell;
      size += (int) (wanted[cell >>> 6] >>> cell & 1);
    }
    for (int i = 0; i < size; i++) {
      long before = cells[places[i]];
      int more = before >>> Integer.SIZE == counted ? 0 : 1;
      cells[places[i]] = (long) counted << Integer.SIZE | (int) before + more;
    }
  }

  /// From 0, all texts have it, to 1.
  ///
  /// @param gram one of those that are wanted
  double of(long gram) {
    int df = (int) cells[cell(gram)];
    return df <= COMMON ? 1 : Math.log(texts / df) / Math.log(texts / COMMON);
  }

  private int cell(long gram) {
    return (int) (gram * 0x9e3779b97f4a7c15L >>> 32) & mask;
  }
}
