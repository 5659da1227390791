package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Two texts laid side by side: the stretches they share, and what an edit between them changed
/// that a reader must know of.
final class AlignedPair {
  /// Longer gaps are text that one of them lacks, not edits.
  private static final int MAX_EDIT = 12;

  private final Alignment alignment;
  private final Texts texts;
  private final int a;
  private final int b;
  private final Set<Difference> differs;

  AlignedPair(Texts texts, int a, int b) {
    this.texts = texts;
    this.a = a;
    this.b = b;
    this.alignment = new Alignment(texts.words(a), texts.words(b));
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

  /// What differs inside small gaps between stretches that follow each other in both texts.
  private Set<Difference> findDifferences() {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    EditedWords left = edited(a);
    EditedWords right = edited(b);
    int endA = 0;
    int endB = 0;
    for (int run = 0; run <= alignment.runs(); run++) {
      boolean last = run == alignment.runs();
      int startA = last ? texts.words(a).length : alignment.startA(run);
      int startB = last ? texts.words(b).length : alignment.startB(run);
      boolean inOrder = startA >= endA && startB >= endB;
      boolean edit = Math.max(startA - endA, startB - endB) <= MAX_EDIT;
      boolean inside = run > 0 && !last || texts.passage(a) != null;
      if (inOrder && edit && inside) {
        found.addAll(left.compare(endA, startA, right, endB, startB));
      }
      if (!last) {
        endA = startA + alignment.length(run);
        endB = startB + alignment.length(run);
      }
    }
    return found;
  }

  private EditedWords edited(int text) {
    Page page = texts.page(text);
    return new EditedWords(page.article().text(), texts.tokens(text));
  }
}
