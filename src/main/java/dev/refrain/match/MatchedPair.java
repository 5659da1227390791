package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A match as a sink takes it.
///
/// @param ranks place of the first text among all in the high bits, of the second in the low ones
record MatchedPair(Match match, long ranks) implements VerifiedPair {
  @Override
  public Level level() {
    return match.level();
  }

  @Override
  public Match.Side sideA() {
    return match.a();
  }

  @Override
  public Match.Side sideB() {
    return match.b();
  }

  @Override
  public int rankA() {
    return (int) (ranks >>> 32);
  }

  @Override
  public int rankB() {
    return (int) ranks;
  }

  @Override
  public Relation relation() {
    return match.relation();
  }

  @Override
  public double jaccard() {
    return match.jaccard();
  }

  @Override
  public double containmentA() {
    return match.containmentA();
  }

  @Override
  public double containmentB() {
    return match.containmentB();
  }

  @Override
  public double estimate() {
    return match.estimate();
  }

  @Override
  public int stretches() {
    return match.shared().size();
  }

  @Override
  public int startA(int stretch) {
    return match.shared().get(stretch).a().start();
  }

  @Override
  public int endA(int stretch) {
    return match.shared().get(stretch).a().end();
  }

  @Override
  public int startB(int stretch) {
    return match.shared().get(stretch).b().start();
  }

  @Override
  public int endB(int stretch) {
    return match.shared().get(stretch).b().end();
  }

  @Override
  public Set<Difference> differs() {
    Collection<Difference> differs = match.differs();
    return differs.isEmpty() ? EnumSet.noneOf(Difference.class) : EnumSet.copyOf(differs);
  }

  @Override
  public @Nullable Reuse reuse() {
    return match.reuse();
  }
}
