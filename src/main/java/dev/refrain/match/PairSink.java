package dev.refrain.match;

import java.util.function.IntFunction;

/// Takes verified pairs as they are found, in any order and from several threads.
public interface PairSink {
  /// Called once, before any pair.
  ///
  /// @param articles one more than the largest rank
  /// @param ids by rank
  void begin(int articles, IntFunction<String> ids);

  void pair(VerifiedPair pair);
}
