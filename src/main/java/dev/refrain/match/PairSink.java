package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import java.util.function.IntFunction;

/// Takes verified pairs as they are found, in any order and from several threads.
public interface PairSink {
  /// Where nobody wants them.
  static PairSink none() {
    return new PairSink() {
      @Override
      public void begin(Level level, int texts, IntFunction<Match.Side> sides) {}

      @Override
      public void pair(VerifiedPair pair) {}
    };
  }

  /// Called before the pairs of a level, which all come before those of the next.
  ///
  /// @param level of the pairs
  /// @param texts one more than the largest rank
  /// @param sides by rank, known once the text was part of a pair
  void begin(Level level, int texts, IntFunction<Match.Side> sides);

  void pair(VerifiedPair pair);
}
