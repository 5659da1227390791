package dev.refrain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Which articles hang together by pairs: a forest in which they have one root, the smallest of
/// them (Galler and Fisher, "An Improved Equivalence Algorithm", 1964).
///
/// 4 bytes an article.
final class Ties {
  private final int[] parents;

  /// @param count of all articles
  Ties(int count) {
    parents = new int[count];
    Arrays.setAll(parents, article -> article);
  }

  void tie(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int article) {
    int at = article;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /// Pairs in batches that name about so many articles each, so that most articles stand in one
  /// batch alone: pairs that hang together stand together.
  ///
  /// @param pairs how many there are
  /// @param most articles of a batch, about
  /// @param tied an article for each pair, with those that hang together with it the pair goes
  /// @param first one article that a pair names
  /// @param second the other
  List<int[]> batches(
      int pairs, int most, IntUnaryOperator tied, IntUnaryOperator first, IntUnaryOperator second) {
    long[] order = new long[pairs];
    for (int i = 0; i < pairs; i++) {
      order[i] = (long) root(tied.applyAsInt(i)) << 32 | i;
    }
    Arrays.sort(order);
    var batches = new ArrayList<int[]>();
    int[] seen = new int[parents.length];
    int from = 0;
    int named = 0;
    for (int i = 0; i < pairs; i++) {
      boolean begins = i > 0 && order[i] >>> 32 != order[i - 1] >>> 32;
      if (begins && named >= most || named >= 2 * most) {
        batches.add(pairs(order, from, i));
        from = i;
        named = 0;
      }
      int batch = batches.size() + 1;
      named += isNew(seen, first.applyAsInt((int) order[i]), batch) ? 1 : 0;
      named += isNew(seen, second.applyAsInt((int) order[i]), batch) ? 1 : 0;
    }
    if (from < pairs) {
      batches.add(pairs(order, from, pairs));
    }
    return batches;
  }

  private static boolean isNew(int[] seen, int article, int batch) {
    boolean isNew = seen[article] != batch;
    seen[article] = batch;
    return isNew;
  }

  private static int[] pairs(long[] order, int from, int to) {
    int[] pairs = new int[to - from];
    for (int i = from; i < to; i++) {
      pairs[i - from] = (int) order[i];
    }
    return pairs;
  }
}
