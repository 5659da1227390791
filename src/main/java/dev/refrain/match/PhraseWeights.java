package dev.refrain.match;

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
/// Trees and Graphs", 1989).
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

  /// Low bits of a cell: enough to tell what all of a million texts have from what many have, and
  /// so few that two texts after each other hardly ever agree in the others.
  private static final int COUNT_BITS = 20;

  private static final int MOST = (1 << COUNT_BITS) - 1;

  private final double texts;

  /// The inverse document frequency of an n-gram of [#COMMON] texts.
  private final double largest;

  /// For each wanted cell what the number of the text that was counted last ends in, in the high
  /// bits, and how many were, [#MOST] at most, in the low ones.
  private int[] counts = new int[0];

  /// A bit for each cell.
  private final long[] wanted;

  /// How many wanted cells stand before the first of each 64.
  private final int[] before;

  private final int mask;
  private int[] places = new int[0];
  private int counted;

  /// @param texts how many will be counted, more than [#COMMON]
  /// @param grams how many n-grams they have together
  PhraseWeights(int texts, long grams) {
    long roomy = Math.min(ROOMY_CELLS, 2 * Long.highestOneBit(Math.max(512, grams)));
    int size = (int) Math.min(MOST_CELLS, Math.max(roomy, Long.highestOneBit(grams)));
    this.texts = texts + ELSEWHERE;
    this.largest = Math.log(this.texts / COMMON);
    this.wanted = new long[size / Long.SIZE];
    this.before = new int[wanted.length];
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
    if (counted++ == 0) {
      makeRoom();
    }
    if (places.length < grams.length) {
      places = new int[grams.length + grams.length / 4];
    }
    int size = 0;
    for (long gram : grams) {
      int cell = cell(gram);
      places[size] = cell;
      size += (int) (wanted[cell >>> 6] >>> cell & 1);
    }
    int number = counted << COUNT_BITS;
    for (int i = 0; i < size; i++) {
      int place = place(places[i]);
      int count = counts[place] & MOST;
      boolean again = count > 0 && (counts[place] ^ number) >>> COUNT_BITS == 0;
      counts[place] = number | (again ? count : Math.min(MOST, count + 1));
    }
  }

  private void makeRoom() {
    int size = 0;
    for (int i = 0; i < wanted.length; i++) {
      before[i] = size;
      size += Long.bitCount(wanted[i]);
    }
    counts = new int[size];
  }

  /// Where the count of a wanted cell stands.
  private int place(int cell) {
    return before[cell >>> 6] + Long.bitCount(wanted[cell >>> 6] & (1L << cell) - 1);
  }

  /// From 0, all texts have it, to 1.
  ///
  /// @param gram one of those that are wanted, once texts were counted
  double of(long gram) {
    int df = counts[place(cell(gram))] & MOST;
    return df <= COMMON ? 1 : Math.log(texts / df) / largest;
  }

  private int cell(long gram) {
    return (int) (gram * 0x9e3779b97f4a7c15L >>> 32) & mask;
  }
}
