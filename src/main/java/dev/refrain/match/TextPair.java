package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares two whole articles: counts, names their relation and aligns them, in arrays that the
/// next two use again. What [Verifier] and [AlignedPair] do, without objects for words and spans.
final class TextPair {
  private final Relations relations;
  private final Alignment alignment = new Alignment();

  /// Where each 3-gram of a is filed in b.
  private int[] slots = new int[0];

  /// Which slots of b a has: those marked with the number of this comparison.
  private int[] met = new int[0];

  private int mark;
  private ComparedText a;
  private ComparedText b;
  private int differs;

  TextPair(MatchSettings settings, ComparedText none) {
    this.relations = new Relations(settings, Level.ARTICLE);
    this.a = none;
    this.b = none;
  }

  /// Null when the texts have nothing to do with each other; else they are aligned too.
  @Nullable Verdict verify(ComparedText first, ComparedText second) {
    a = first;
    b = second;
    Verdict verdict = verdict();
    if (verdict != null) {
      a.index();
      b.index();
      alignment.align(a.places(), b.places());
      differs =
          verdict.relation() == Relation.EXACT
              ? 0
              : Edits.between(a.marked(), b.marked(), alignment, false);
    }
    return verdict;
  }

  private @Nullable Verdict verdict() {
    if (a.size() > 0 && a.equalWords(b)) {
      return Verdict.EXACT;
    }
    if (a.isShort() || b.isShort()) {
      return ShortTexts.verify(a, b);
    }
    a.index();
    b.index();
    Measures found = Measures.of(common(), a.shingles(), b.shingles(), a.size(), b.size());
    Relation relation = relations.of(found, this::coverage);
    return relation == null ? null : Verdict.of(relation, found, a.estimate(b));
  }

  /// How many different 5-grams both have.
  private int common() {
    GramPlaces grams = a.places();
    GramPlaces filed = b.places();
    if (slots.length < grams.places()) {
      slots = new int[grams.places() + grams.places() / 4];
    }
    int common = 0;
    int expected = GramPlaces.NONE;
    for (int i = 0; i < grams.places(); i++) {
      boolean follows = filed.has(expected, grams.gram(i));
      int slot = follows ? filed.slotAt(expected) : filed.slot(grams.gram(i));
      slots[i] = slot;
      if (slot >= 0) {
        int place = follows ? expected : filed.first(slot);
        if (a.beginsShingle(i) && b.hasShingle(place, slot, a, i)) {
          common++;
        }
        expected = place + 1;
      } else {
        expected = GramPlaces.NONE;
      }
    }
    return common;
  }

  /// From what [#common] found.
  private Coverage coverage() {
    GramPlaces filed = b.places();
    if (met.length < filed.capacity()) {
      met = new int[filed.capacity()];
      mark = 0;
    }
    mark++;
    var coveredA = new CoveredWords();
    for (int i = 0; i < a.places().places(); i++) {
      if (slots[i] >= 0) {
        met[slots[i]] = mark;
        coveredA.add(i);
      }
    }
    var coveredB = new CoveredWords();
    for (int i = 0; i < filed.places(); i++) {
      if (met[filed.slotAt(i)] == mark) {
        coveredB.add(i);
      }
    }
    return new Coverage(coveredA.share(a.size()), coveredB.share(b.size()));
  }

  /// The runs of equal words, in words of the texts that were compared last.
  Alignment alignment() {
    return alignment;
  }

  /// What edits changed between the texts that were compared last.
  Set<Difference> differs() {
    return Edits.differences(differs);
  }
}
