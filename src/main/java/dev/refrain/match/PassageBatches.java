package dev.refrain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts pairs of passages together that name the same articles, so that most articles have to be
/// read once only: articles that hang together by pairs are one batch, or several if they are too
/// many. An article of very many pairs, the first one with a paragraph that stands everywhere, does
/// not tie others together.
final class PassageBatches {
  /// Articles in a batch, about.
  private static final int ARTICLES = 32;

  /// Pairs of an article that ties none together.
  private static final int HUB = 400;

  private final long[] pairs;
  private final PassageSeats seats;
  private final int[] counts;
  private final int[] parents;

  private PassageBatches(long[] pairs, PassageSeats seats) {
    this.pairs = pairs;
    this.seats = seats;
    counts = new int[seats.articles()];
    parents = new int[seats.articles()];
    Arrays.setAll(parents, rank -> rank);
    for (long pair : pairs) {
      counts[rankA(pair)]++;
      counts[rankB(pair)]++;
    }
    for (long pair : pairs) {
      if (!isHub(rankA(pair)) && !isHub(rankB(pair))) {
        int a = root(rankA(pair));
        int b = root(rankB(pair));
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }

  /// The places of pairs, each in one batch.
  static List<int[]> of(long[] pairs, PassageSeats seats) {
    return new PassageBatches(pairs, seats).batches();
  }

  private List<int[]> batches() {
    long[] order = new long[pairs.length];
    for (int i = 0; i < order.length; i++) {
      int tied = isHub(rankA(pairs[i])) ? rankB(pairs[i]) : rankA(pairs[i]);
      order[i] = (long) root(tied) << 32 | i;
    }
    Arrays.sort(order);
    var batches = new ArrayList<int[]>();
    int[] seen = new int[parents.length];
    int from = 0;
    int named = 0;
    for (int i = 0; i < order.length; i++) {
      boolean begins = i > 0 && order[i] >>> 32 != order[i - 1] >>> 32;
      if (begins && named >= ARTICLES || named >= 2 * ARTICLES) {
        batches.add(places(order, from, i));
        from = i;
        named = 0;
      }
      int batch = batches.size() + 1;
      for (int rank : new int[] {rankA(pairs[(int) order[i]]), rankB(pairs[(int) order[i]])}) {
        named += seen[rank] == batch ? 0 : 1;
        seen[rank] = batch;
      }
    }
    if (from < order.length) {
      batches.add(places(order, from, order.length));
    }
    return batches;
  }

  private static int[] places(long[] order, int from, int to) {
    int[] places = new int[to - from];
    for (int i = from; i < to; i++) {
      places[i - from] = (int) order[i];
    }
    Arrays.sort(places);
    return places;
  }

  private int rankA(long pair) {
    return seats.rankOf(Candidates.first(pair));
  }

  private int rankB(long pair) {
    return seats.rankOf(Candidates.second(pair));
  }

  private boolean isHub(int rank) {
    return counts[rank] > HUB;
  }

  private int root(int rank) {
    int at = rank;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
