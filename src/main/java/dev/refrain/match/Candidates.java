package dev.refrain.match;

import java.util.function.IntFunction;

/// A way to propose pairs of texts that may be alike, cheap and generous: every pair is verified
/// afterwards.
///
/// A text is its set of shingles, in which repeats do not matter; texts are numbered from 0.
sealed interface Candidates permits MinHashBands, RarestNgrams {
  /// Proposes pairs among all texts.
  ///
  /// @param texts how many texts there are
  /// @param shingles the shingles of a text; asked for by several threads, and several times
  Proposed propose(int texts, IntFunction<long[]> shingles, Workers workers);

  /// What one source proposes.
  ///
  /// @param pairs packed by [#pair], ascending, without repeats
  /// @param capped buckets or n-grams that so many texts share that not all their pairs were
  ///   proposed
  record Proposed(long[] pairs, long capped) {
    /// The same pairs of texts that had other numbers, ascending, when they were proposed.
    Proposed of(int[] numbers) {
      long[] named = new long[pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        named[i] = pair(numbers[first(pairs[i])], numbers[second(pairs[i])]);
      }
      return new Proposed(named, capped);
    }

    /// Both proposals together.
    Proposed union(Proposed other) {
      var all = new LongList();
      all.addAll(pairs);
      all.addAll(other.pairs);
      return new Proposed(all.toSet(), capped + other.capped);
    }
  }

  /// Packs two different texts, the smaller number first.
  static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
