package dev.refrain.match;

import dev.refrain.read.StoredArticles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Articles with the same sequence of words, each class by the one with the smallest id: what
/// [IdenticalTexts] and [Unfolding] are for texts in memory.
final class ArticleClasses {
  private static final int[] NONE = {};

  private final long[] sequences;
  private final int[] filed;
  private final int[] words;
  private final boolean[] firsts;
  private final Map<Integer, int[]> members = new HashMap<>();

  ArticleClasses(StoredArticles<ArticleSketches> store) {
    sequences = new long[store.size()];
    filed = new int[store.size()];
    words = new int[store.size()];
    firsts = new boolean[store.size()];
    store.eachBatch(this::enter);
    for (int number = 0; number < firsts.length; number++) {
      firsts[number] = words[number] > 0 && store.has(number);
    }
    collapse(store::id);
  }

  private void enter(ArticleSketches batch, int first) {
    for (int i = 0; i < batch.articles(); i++) {
      words[first + i] = batch.words(i);
      filed[first + i] = batch.filed(i);
      sequences[first + i] = batch.sequence(i);
    }
  }

  private void collapse(IntFunction<String> names) {
    long mask = (1L << (64 - Long.numberOfLeadingZeros(firsts.length))) - 1;
    long[] keys = new long[firsts.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (firsts[i]) {
        keys[size++] = sequences[i] & ~mask | i;
      }
    }
    Arrays.sort(keys, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && ((keys[from] ^ keys[to]) & ~mask) == 0) {
        to++;
      }
      if (to - from > 1) {
        split(Arrays.stream(keys, from, to).mapToInt(key -> (int) (key & mask)).toArray(), names);
      }
      from = to;
    }
  }

  /// The numbers agree in the high bits of the sequence; classes agree in all of it.
  private void split(int[] numbers, IntFunction<String> names) {
    Map<Long, List<Integer>> equal = new HashMap<>();
    for (int number : numbers) {
      equal.computeIfAbsent(sequences[number], _ -> new ArrayList<>()).add(number);
    }
    for (List<Integer> same : equal.values()) {
      if (same.size() > 1) {
        var ids = new HashMap<Integer, String>();
        same.forEach(number -> ids.put(number, names.apply(number)));
        same.sort(Comparator.comparing(ids::get));
        same.subList(1, same.size()).forEach(number -> firsts[number] = false);
        members.put(same.getFirst(), same.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }

  /// Which articles stand for their class; those without words for none.
  boolean[] firsts() {
    return firsts;
  }

  /// How many n-grams of each article were filed.
  int[] filed() {
    return filed;
  }

  /// A hash of all words of each article.
  long[] sequences() {
    return sequences;
  }

  /// Whether an article stands for its class and is so long that only a sample of it was filed, if
  /// the corpus is sampled.
  boolean isSampled(int number) {
    return firsts[number]
        && words[number] >= ShortTexts.WORDS
        && !ArticleSketches.isFiledWhole(words[number]);
  }

  /// The articles of a few words that stand for their class, ascending.
  int[] shortOnes() {
    int[] numbers = new int[words.length];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (firsts[i] && words[i] < ShortTexts.WORDS) {
        numbers[size++] = i;
      }
    }
    return size == 0 ? NONE : Arrays.copyOf(numbers, size);
  }

  /// The pairs of articles that pairs of classes stand for, and those inside the classes.
  PairList unfold(long[] pairs) {
    var unfolded = new PairList();
    for (long pair : pairs) {
      int a = Candidates.first(pair);
      int b = Candidates.second(pair);
      int[] left = members.isEmpty() ? NONE : members.getOrDefault(a, NONE);
      int[] right = members.isEmpty() ? NONE : members.getOrDefault(b, NONE);
      if (left.length == 0 && right.length == 0) {
        unfolded.add(a, b, a, b);
      } else {
        int[] lefts = left.length == 0 ? new int[] {a} : left;
        int[] rights = right.length == 0 ? new int[] {b} : right;
        boolean every = (long) lefts.length * rights.length <= Unfolding.MAX_PAIRS;
        for (int i = 0; i < lefts.length; i++) {
          for (int j = 0; j < (every || i == 0 ? rights.length : 1); j++) {
            unfolded.add(a, b, lefts[i], rights[j]);
          }
        }
      }
    }
    members.forEach((first, same) -> inside(first, same, unfolded));
    return unfolded;
  }

  private static void inside(int first, int[] same, PairList unfolded) {
    boolean every = (long) same.length * (same.length - 1) / 2 <= Unfolding.MAX_PAIRS;
    for (int i = 0; i < (every ? same.length : 1); i++) {
      for (int j = i + 1; j < same.length; j++) {
        unfolded.add(first, first, same[i], same[j]);
      }
    }
  }
}
