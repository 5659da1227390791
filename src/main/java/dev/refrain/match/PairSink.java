package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import java.util.function.IntFunction;

/// Takes verified pairs as they are found, in any order and from several threads.
public interface PairSink {
  /// Called once, before any pair.
  ///
  /// @param level of all pairs
  /// @param texts one more than the largest rank
  /// @param sides by rank, known once the text was part of a pair
  void begin(Level level, int texts, IntFunction<Match.Side> sides);

  void pair(VerifiedPair pair);
}
