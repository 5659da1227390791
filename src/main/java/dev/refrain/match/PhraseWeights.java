package dev.refrain.match;

import java.util.Arrays;

/// How much each n-gram says about where a text comes from, by the number of texts that have it.
///
/// An n-gram of up to [#COMMON] texts weighs 1, one of df > COMMON among n texts `log(m/df) /
/// log(m/COMMON)`, m = n + [#ELSEWHERE], so that what all of many texts have weighs next to nothing
/// (inverse document frequency; Spärck Jones 1972).
///
/// Texts are counted in a table of hashed cells, 8 bytes each and [#MOST_CELLS] at most: n-grams
/// that fall together look a little more common than they are, far below [#COMMON].
final class PhraseWeights {
  /// A phrase of so few texts is not common: what a handful of outlets print of one agency's
  /// sentence is what is looked for.
  static final int COMMON = 10;

  /// So many texts that have none of these n-grams are counted too: what most texts of a small
  /// corpus share may be its one story.
  private static final int ELSEWHERE = 100;

  private static final int MOST_CELLS = 1 << 24;

  private final double texts;
  private final int[] counts;
  private final int[] last;
  private final int mask;
  private int counted;

  /// @param texts how many will be counted, more than [#COMMON]
  /// @param grams how many n-grams they have together
  PhraseWeights(int texts, long grams) {
    int cells = Integer.highestOneBit((int) Math.min(MOST_CELLS / 2, Math.max(512, grams))) * 2;
    this.texts = texts + ELSEWHERE;
    this.counts = new int[cells];
    this.last = new int[cells];
    this.mask = cells - 1;
    Arrays.fill(last, -1);
  }

  /// Counts one text.
  ///
  /// @param grams its n-grams; repeats do not matter
  void count(long[] grams) {
    for (long gram : grams) {
      int cell = cell(gram);
      if (last[cell] != counted) {
        last[cell] = counted;
        counts[cell]++;
      }
    }
    counted++;
  }

  /// From 0, all texts have it, to 1.
  double of(long gram) {
    int df = counts[cell(gram)];
    return df <= COMMON ? 1 : Math.log(texts / df) / Math.log(texts / COMMON);
  }

  private int cell(long gram) {
    return (int) (gram * 0x9e3779b97f4a7c15L >>> 32) & mask;
  }
}
