package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two articles, or two passages, that were compared exactly and found alike; the first sorts
/// before the second. It holds until the next pair comes.
public interface VerifiedPair {
  Level level();

  /// The first text: an article, or one of its passages.
  Match.Side sideA();

  Match.Side sideB();

  /// Place of the first text among all that are named, in order.
  int rankA();

  int rankB();

  Relation relation();

  double jaccard();

  double containmentA();

  double containmentB();

  double estimate();

  /// How many stretches both share.
  int stretches();

  /// Where a stretch begins and ends in the first article, in UTF-16 code units, in their order.
  int startA(int stretch);

  int endA(int stretch);

  int startB(int stretch);

  int endB(int stretch);

  Set<Difference> differs();

  /// Null when it cannot be told.
  @Nullable Reuse reuse();
}
