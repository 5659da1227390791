package dev.refrain.match;

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
    var ties = new Ties(count);
    for (int i = 0; i < classes.size(); i++) {
      ties.tie(firstClass(i), secondClass(i));
    }
    return ties.batches(classes.size(), most, this::firstClass, this::first, this::second);
  }
}
