package dev.refrain.match;

/// Takes verified pairs as they are found, in any order and from several threads.
public interface PairSink {
  /// Called once, before any pair.
  ///
  /// @param articles one more than the largest rank
  void begin(int articles);

  void pair(VerifiedPair pair);
}
