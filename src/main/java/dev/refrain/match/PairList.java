package dev.refrain.match;

import java.util.BitSet;
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
    var named = new BitSet();
    for (int i = 0; i < classes.size(); i++) {
      named.set(firstClass(i));
      named.set(secondClass(i));
      named.set(first(i));
      named.set(second(i));
    }
    return named.stream().toArray();
  }

  /// The pairs in batches that name about so many articles each, so that most articles stand in one
  /// batch alone: pairs that hang together stand together.
  ///
  /// @param count of all articles
  List<int[]> batches(int count, int most) {
    var ties = new Ties(count);
    for (int i = 0; i < classes.size(); i++) {
      ties.tie(firstClass(i), secondClass(i));
    }
    return ties.batches(classes.size(), most, this::firstClass, this::first, this::second);
  }
}
