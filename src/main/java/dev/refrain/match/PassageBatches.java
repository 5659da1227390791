package dev.refrain.match;

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

  private PassageBatches(long[] pairs, PassageSeats seats) {
    this.pairs = pairs;
    this.seats = seats;
    counts = new int[seats.articles()];
    for (int i = 0; i < pairs.length; i++) {
      counts[rankA(i)]++;
      counts[rankB(i)]++;
    }
  }

  /// The places of pairs, each in one batch.
  static List<int[]> of(long[] pairs, PassageSeats seats) {
    return new PassageBatches(pairs, seats).batches();
  }

  private List<int[]> batches() {
    var ties = new Ties(counts.length);
    for (int i = 0; i < pairs.length; i++) {
      if (!isHub(rankA(i)) && !isHub(rankB(i))) {
        ties.tie(rankA(i), rankB(i));
      }
    }
    List<int[]> batches =
        ties.batches(
            pairs.length,
            ARTICLES,
            i -> isHub(rankA(i)) ? rankB(i) : rankA(i),
            this::rankA,
            this::rankB);
    batches.forEach(Arrays::sort);
    return batches;
  }

  private int rankA(int pair) {
    return seats.rankOf(Candidates.first(pairs[pair]));
  }

  private int rankB(int pair) {
    return seats.rankOf(Candidates.second(pairs[pair]));
  }

  private boolean isHub(int rank) {
    return counts[rank] > HUB;
  }
}
