package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Keeps verified pairs in memory, with all that is to say of them.
public final class MatchList implements PairSink {
  private final List<Match> matches = new ArrayList<>();

  @Override
  public void begin(Level level, int texts, IntFunction<Match.Side> sides) {}

  @Override
  public void pair(VerifiedPair pair) {
    var shared = new ArrayList<Match.Shared>();
    for (int i = 0; i < pair.stretches(); i++) {
      shared.add(
          new Match.Shared(
              new Span(pair.startA(i), pair.endA(i)), new Span(pair.startB(i), pair.endB(i))));
    }
    var match =
        new Match(
                pair.level(),
                pair.relation(),
                pair.sideA(),
                pair.sideB(),
                pair.jaccard(),
                pair.containmentA(),
                pair.containmentB(),
                pair.estimate(),
                shared,
                pair.differs())
            .with(pair.reuse());
    synchronized (matches) {
      matches.add(match);
    }
  }

  /// The matches in order.
  public List<Match> matches() {
    return matches.stream().sorted().toList();
  }
}
