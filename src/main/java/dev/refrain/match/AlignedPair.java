package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.text.Tokens;
import dev.refrain.text.WordMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Two texts laid side by side: the stretches they share, and what an edit between them changed
/// that a reader must know of.
final class AlignedPair {
  private final Alignment alignment;
  private final Texts texts;
  private final int a;
  private final int b;
  private final Set<Difference> differs;

  AlignedPair(Texts texts, int a, int b) {
    this.texts = texts;
    this.a = a;
    this.b = b;
    this.alignment = Alignment.of(GramPlaces.of(texts.words(a)), GramPlaces.of(texts.words(b)));
    this.differs = findDifferences();
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
  private List<Match.Shared> shared(int otherA, int otherB) {
    Tokens tokensA = texts.tokens(otherA);
    Tokens tokensB = texts.tokens(otherB);
    boolean[] breaksA = texts.breaks(otherA, tokensA);
    boolean[] breaksB = texts.breaks(otherB, tokensB);
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

  private Set<Difference> findDifferences() {
    boolean whole = texts.passage(a) != null;
    return Edits.differences(Edits.between(words(a), words(b), alignment, whole));
  }

  private Edits.Words words(int text) {
    String whole = texts.page(text).article().text();
    long[] hashes = texts.words(text);
    return new Edits.Words(hashes, WordMarks.of(whole, texts.tokens(text)), hashes.length);
  }
}
