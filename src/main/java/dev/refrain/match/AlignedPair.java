package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Two texts laid side by side: the stretches they share, and what an edit between them changed
/// that a reader must know of. Used again for the next two; one object a thread.
final class AlignedPair {
  private final Alignment alignment = new Alignment();
  private final Texts texts;
  private final OpenText a;
  private final OpenText b;
  private final OpenText otherA;
  private final OpenText otherB;
  private int first;
  private int second;
  private Set<Difference> differs = Set.of();

  AlignedPair(Texts texts) {
    this.texts = texts;
    this.a = new OpenText(texts);
    this.b = new OpenText(texts);
    this.otherA = new OpenText(texts);
    this.otherB = new OpenText(texts);
  }

  /// Aligns two texts.
  AlignedPair align(int left, int right) {
    first = left;
    second = right;
    a.open(left);
    b.open(right);
    alignment.align(a.places(), b.places());
    boolean whole = texts.passage(left) != null;
    differs =
        a.places().equalWords(b.places())
            ? Set.of()
            : Edits.differences(Edits.between(a.marked(), b.marked(), alignment, whole));
    return this;
  }

  /// The match of the texts `left` and `right`, which have the same words as the two aligned;
  /// [Match#a] is the smaller one.
  Match match(Level level, int left, int right, Verdict verdict) {
    List<Match.Shared> shared = shared(left, right);
    if (left <= right) {
      return new Match(
          level,
          verdict.relation(),
          texts.side(left),
          texts.side(right),
          verdict.jaccard(),
          verdict.containmentA(),
          verdict.containmentB(),
          verdict.estimate(),
          shared,
          differs);
    }
    return new Match(
        level,
        verdict.relation().inverse(),
        texts.side(right),
        texts.side(left),
        verdict.jaccard(),
        verdict.containmentB(),
        verdict.containmentA(),
        verdict.estimate(),
        shared.stream()
            .map(both -> new Match.Shared(both.b(), both.a()))
            .sorted(Comparator.comparing(Match.Shared::a))
            .toList(),
        differs);
  }

  /// The shared stretches in the texts `otherA` and `otherB`, which have the same words as the two
  /// aligned. A stretch holds equal words on both sides and does not reach over text that the view
  /// hides.
  private List<Match.Shared> shared(int left, int right) {
    OpenText inA = left == first ? a : otherA.open(left);
    OpenText inB = right == second ? b : otherB.open(right);
    Tokens tokensA = inA.tokens();
    Tokens tokensB = inB.tokens();
    boolean[] breaksA = inA.breaks();
    boolean[] breaksB = inB.breaks();
    var shared = new ArrayList<Match.Shared>();
    for (int run = 0; run < alignment.runs(); run++) {
      int length = alignment.length(run);
      int offset = alignment.startB(run) - alignment.startA(run);
      int from = alignment.startA(run);
      for (int i = from + 1; i <= alignment.startA(run) + length; i++) {
        if (i == alignment.startA(run) + length || breaksA[i] || breaksB[i + offset]) {
          shared.add(
              new Match.Shared(
                  tokensA.span(from, i - 1), tokensB.span(from + offset, i - 1 + offset)));
          from = i;
        }
      }
    }
    return shared;
  }
}
