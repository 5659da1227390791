package dev.refrain.match;

import dev.refrain.text.Shingles;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Exact containment join by prefix filter: finds every pair in which one text holds at least a
/// share t of the other's n-grams.
///
/// Idea: of |A| n-grams, ⌈t·|A|⌉ must lie in B, so B cannot miss all of any |A|-⌈t·|A|⌉+1 of them;
/// looking up the rarest of A is enough, and most of those stand in A alone and cost nothing. Of
/// two texts the shorter one has the larger share in common, so that looking up that one is enough
/// where only such pairs are wanted. Trade-off: an n-gram of more than `frequencyCap` texts is not
/// looked up but counted, which loses pairs that share nothing rarer. Source: Chaudhuri, Ganti,
/// Kaushik, "A Primitive Operator for Similarity Joins" (2006); Bayardo, Ma, Srikant, "Scaling Up
/// All Pairs Similarity Search" (2007).
///
/// [NgramIndex] knows n-grams by their high bits. Those of two texts that agree in these by chance
/// cost a needless candidate. Two of one text count as one, so that a pair just at the share may be
/// lost: among a million texts of 390 words one in 200 million has two such n-grams.
final class RarestNgrams implements Candidates {
  static final int DEFAULT_FREQUENCY_CAP = 100;

  private final double containment;
  private final int frequencyCap;
  private final double least;

  /// @param containment t, above 0 and up to 1
  RarestNgrams(double containment, int frequencyCap) {
    this(containment, frequencyCap, 0);
  }

  /// The same without pairs that nobody wants.
  ///
  /// @param least pairs of which neither text holds such a share of the other may be left out
  RarestNgrams(double containment, int frequencyCap, double least) {
    this.containment = containment;
    this.frequencyCap = frequencyCap;
    this.least = least;
  }

  @Override
  public Proposed propose(int count, IntFunction<long[]> shingles, Workers workers) {
    return join(count, shingles, 1, workers).proposed();
  }

  /// What the join proposes, and the texts of which it may miss partners.
  ///
  /// @param frequent ascending: texts whose n-grams are to a given share too frequent to look up
  record Joined(Proposed proposed, int[] frequent) {}

  /// Proposes pairs. Of one that has to be found and is not, all that the texts have in common is
  /// too frequent to look up, and that is at least their Jaccard similarity of each of them.
  ///
  /// @param share of its n-grams from which a text counts as frequent, above 0 and up to 1
  Joined join(int count, IntFunction<long[]> shingles, double share, Workers workers) {
    if (count < 2) {
      return new Joined(new Proposed(new long[0], 0), new int[0]);
    }
    var frequent = new boolean[count];
    Sets sets = sets(count, shingles, workers);
    var index = new NgramIndex(sets.sizes, sets.places(), shingles, workers);
    int chunks = Math.min(count, 64);
    var found = new LongList[chunks];
    var capped = new long[chunks];
    workers.each(
        chunks,
        1,
        () -> new Met(count),
        (met, chunk) -> {
          found[chunk] = new LongList();
          int to = (int) ((long) count * (chunk + 1) / chunks);
          for (int a = (int) ((long) count * chunk / chunks); a < to; a++) {
            long[] ranked = index.repeated(a);
            Arrays.sort(ranked);
            frequent[sets.texts[a]] = isFrequent(ranked, share * sets.sizes[a]);
            capped[chunk] += probe(sets, a, index, ranked, met, found[chunk]);
          }
        });
    var all = new LongList();
    for (LongList part : found) {
      all.addAll(part);
    }
    return new Joined(
        new Proposed(all.toSet(), Arrays.stream(capped).sum()),
        IntStream.range(0, count).filter(text -> frequent[text]).toArray());
  }

  /// Whether at least so many of the ranked n-grams are too frequent to look up.
  private boolean isFrequent(long[] ranked, double least) {
    int last = ranked.length - Math.max(1, (int) Math.ceil(least));
    return last >= 0 && !isUsual(ranked[last]);
  }

  private boolean isUsual(long ngram) {
    return ngram >>> Integer.SIZE <= frequencyCap;
  }

  /// The sets of n-grams of the texts, the smallest first.
  ///
  /// @param texts whose they are
  /// @param bitmaps by texts, null where every pair may be wanted
  private record Sets(int[] sizes, int[] texts, @Nullable SetBitmaps bitmaps) {
    /// Where the set of each text stands.
    int[] places() {
      int[] places = new int[texts.length];
      for (int i = 0; i < places.length; i++) {
        places[texts[i]] = i;
      }
      return places;
    }

    boolean mayHold(int a, int b, double share) {
      return bitmaps == null || bitmaps.mayHold(texts[a], texts[b], share);
    }
  }

  private Sets sets(int count, IntFunction<long[]> shingles, Workers workers) {
    SetBitmaps bitmaps = least > 0 ? new SetBitmaps(count) : null;
    long[] order = new long[count];
    workers.each(
        count,
        i -> {
          long[] set = Shingles.distinct(shingles.apply(i));
          order[i] = (long) set.length << Integer.SIZE | i;
          if (bitmaps != null) {
            bitmaps.put(i, set);
          }
        });
    Arrays.sort(order);
    return new Sets(
        Arrays.stream(order).mapToInt(one -> (int) (one >>> Integer.SIZE)).toArray(),
        Arrays.stream(order).mapToInt(one -> (int) one).toArray(),
        bitmaps);
  }

  /// Looks up the rarest n-grams of text `a` and returns how many of them were too frequent to look
  /// up.
  ///
  /// Where a pair has to be above a share, one n-gram more is looked up, and who has that share has
  /// two of them, if none of them is too frequent: most of those that meet once share a phrase and
  /// no more. Source: Wang, Li, Feng, "Can We Beat the Prefix Filtering?" (2012).
  ///
  /// @param ranked the n-grams of `a` that other texts have too, the rarest first
  /// @param met is empty, and is left so
  private long probe(Sets sets, int a, NgramIndex index, long[] ranked, Met met, LongList found) {
    int size = sets.sizes[a];
    int needed = (int) Math.ceil(containment * size - 1e-9);
    int probes = size - needed + 1 - index.unique(a);
    if (size == 0 || probes <= 0) {
      return 0;
    }
    boolean twice = sets.bitmaps != null && needed > 1;
    int tried = Math.min(twice ? probes + 1 : probes, ranked.length);
    int usual = 0;
    while (usual < tried && isUsual(ranked[usual])) {
      usual++;
    }
    int first = sets.bitmaps == null ? firstOf(needed, sets.sizes) : a + 1;
    for (int i = 0; i < usual; i++) {
      int from = (int) ranked[i];
      int to = from + (int) (ranked[i] >>> 32);
      for (int at = to - 1; at >= from && index.text(at) >= first; at--) {
        met.add(index.text(at));
      }
    }
    boolean again = twice && usual == tried;
    for (int i = 0; i < met.size(); i++) {
      int b = met.text(i);
      if (b != a && (!again || met.isMetAgain(b)) && sets.mayHold(a, b, least)) {
        found.add(Candidates.pair(sets.texts[a], sets.texts[b]));
      }
    }
    met.clear();
    return Math.max(0, Math.min(probes, ranked.length) - usual);
  }

  /// The first of the sets, which come by size, that has so many n-grams.
  private static int firstOf(int least, int[] sizes) {
    int from = 0;
    int to = sizes.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sizes[middle] < least) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// The texts that one text has met, once or more often: two bits each, which fit into the cache.
  private static final class Met {
    private final long[] once;
    private final long[] again;
    private int[] texts = new int[64];
    private int size;

    Met(int count) {
      once = new long[(count >>> 6) + 1];
      again = new long[once.length];
    }

    void add(int text) {
      int word = text >>> 6;
      long bit = 1L << text;
      if ((once[word] & bit) != 0) {
        again[word] |= bit;
        return;
      }
      once[word] |= bit;
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, size * 2);
      }
      texts[size++] = text;
    }

    int size() {
      return size;
    }

    /// The text that was met as the `i`th.
    int text(int i) {
      return texts[i];
    }

    boolean isMetAgain(int text) {
      return (again[text >>> 6] >>> text & 1) != 0;
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        once[texts[i] >>> 6] = 0;
        again[texts[i] >>> 6] = 0;
      }
      size = 0;
    }
  }
}
