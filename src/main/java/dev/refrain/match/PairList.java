package dev.refrain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs of articles to verify, each with the articles that stand for their classes.
final class PairList {
  private final LongList classes = new LongList();
  private final LongList articles = new LongList();

  /// @param a stands for the class of `left`
  /// @param b stands for the class of `right`
  void add(int a, int b, int left, int right) {
    classes.add((long) a << 32 | b);
    articles.add((long) left << 32 | right);
  }

  int firstClass(int pair) {
    return (int) (classes.get(pair) >>> 32);
  }

  int secondClass(int pair) {
    return (int) classes.get(pair);
  }

  int first(int pair) {
    return (int) (articles.get(pair) >>> 32);
  }

  int second(int pair) {
    return (int) articles.get(pair);
  }

  /// The articles that the pairs name, ascending, each once.
  int[] numbers() {
    int[] all = new int[classes.size()];
    Arrays.setAll(all, i -> i);
    return numbers(all);
  }

  /// The articles that some pairs name, ascending, each once.
  int[] numbers(int[] pairs) {
    int[] all = new int[4 * pairs.length];
    int size = 0;
    for (int pair : pairs) {
      all[size++] = firstClass(pair);
      all[size++] = secondClass(pair);
      all[size++] = first(pair);
      all[size++] = second(pair);
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /// The pairs in batches that name about so many articles each, so that most articles stand in one
  /// batch alone: pairs that hang together stand together.
  ///
  /// @param count of all articles
  List<int[]> batches(int count, int most) {
    long[] order = new long[classes.size()];
    int[] roots = roots(count);
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) root(roots, firstClass(i)) << 32 | i;
    }
    Arrays.sort(order);
    var batches = new ArrayList<int[]>();
    int[] seen = new int[count];
    int from = 0;
    int named = 0;
    for (int i = 0; i < order.length; i++) {
      int pair = (int) order[i];
      boolean begins = i == 0 || order[i] >>> 32 != order[i - 1] >>> 32;
      if (begins && named >= most || named >= 2 * most) {
        batches.add(pairs(order, from, i));
        from = i;
        named = 0;
      }
      int batch = batches.size() + 1;
      named += (seen[first(pair)] != batch ? 1 : 0) + (seen[second(pair)] != batch ? 1 : 0);
      seen[first(pair)] = batch;
      seen[second(pair)] = batch;
    }
    if (from < order.length) {
      batches.add(pairs(order, from, order.length));
    }
    return batches;
  }

  private static int[] pairs(long[] order, int from, int to) {
    int[] pairs = new int[to - from];
    for (int i = from; i < to; i++) {
      pairs[i - from] = (int) order[i];
    }
    return pairs;
  }

  /// A forest in which all articles that hang together have one root, the smallest.
  private int[] roots(int count) {
    int[] parents = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
    }
    for (int i = 0; i < classes.size(); i++) {
      int a = root(parents, firstClass(i));
      int b = root(parents, secondClass(i));
      parents[Math.max(a, b)] = Math.min(a, b);
    }
    return parents;
  }

  private static int root(int[] parents, int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
