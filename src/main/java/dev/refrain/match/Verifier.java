package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import dev.refrain.sketch.OnePermutationMinHash;
import dev.refrain.text.Shingles;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Compares two texts exactly and names their relation.
///
/// Jaccard and containment over shingles decide the clear cases. Below them coverage decides, as
/// shingles cannot: among edited copies 5-gram Jaccard goes down to .12, below that of texts which
/// share a third of their words. Coverage counts stray phrases too, so it wants some shingles
/// beside it, and a larger share of short texts: two reports of dividends are alike in all but
/// their numbers.
final class Verifier {
  /// Articles that share so many shingles, and such a share of one of them, are reported even if
  /// neither is a copy.
  private static final int OVERLAP_SHINGLES = 20;

  private static final double OVERLAP_SHARE = .1;

  /// Below these coverage does not count. Those of passages are such that every pair reaches the
  /// exact join: two sets of Jaccard J have a containment of 2J/(1+J) or more on one side.
  private static final double ARTICLE_JACCARD = .08;

  private static final double ARTICLE_CONTAINMENT = .25;
  private static final double PASSAGE_JACCARD = .25;
  static final double PASSAGE_CONTAINMENT = .4;

  /// From here on a text counts as lying in another as a whole, however alike they are.
  private static final double WHOLE = .95;

  /// Words from which a text is long enough for coverage alone.
  private static final int LONG_TEXT = 120;

  private static final double SHORT_TEXT_COVERAGE = .95;
  private static final OnePermutationMinHash MIN_HASH = new OnePermutationMinHash();

  private final MatchSettings settings;
  private final Level level;
  private final double leastJaccard;
  private final double leastContainment;

  Verifier(MatchSettings settings, Level level) {
    this.settings = settings;
    this.level = level;
    this.leastJaccard = level == Level.ARTICLE ? ARTICLE_JACCARD : PASSAGE_JACCARD;
    this.leastContainment = level == Level.ARTICLE ? ARTICLE_CONTAINMENT : PASSAGE_CONTAINMENT;
  }

  /// Null when the texts have nothing to do with each other.
  @Nullable Verdict verify(Texts texts, int a, int b) {
    if (Arrays.equals(texts.words(a), texts.words(b)) && texts.words(a).length > 0) {
      return Verdict.EXACT;
    }
    Verdict measured = measure(texts, a, b);
    if (ShortTexts.isShort(texts.words(a)) || ShortTexts.isShort(texts.words(b))) {
      return ShortTexts.verify(texts, a, b, estimated(texts, a, b, measured));
    }
    Relation relation = relation(texts, a, b, measured);
    return relation == null ? null : estimated(texts, a, b, measured).as(relation);
  }

  /// Never null: texts that are no copies overlap, be it in nothing.
  Verdict compare(Texts texts, int a, int b) {
    Verdict verdict = verify(texts, a, b);
    return verdict == null ? estimated(texts, a, b, measure(texts, a, b)) : verdict;
  }

  private static Verdict measure(Texts texts, int a, int b) {
    int sizeA = texts.shingles(a).length;
    int sizeB = texts.shingles(b).length;
    double common = Shingles.common(texts.shingles(a), texts.shingles(b));
    return new Verdict(
        Relation.OVERLAP,
        common / Math.max(1, sizeA + sizeB - common),
        common / Math.max(1, sizeA),
        common / Math.max(1, sizeB),
        0);
  }

  private static Verdict estimated(Texts texts, int a, int b, Verdict measured) {
    double estimate = estimate(texts.shingles(a), texts.shingles(b));
    return new Verdict(
        measured.relation(),
        measured.jaccard(),
        measured.containmentA(),
        measured.containmentB(),
        estimate);
  }

  private @Nullable Relation relation(Texts texts, int a, int b, Verdict found) {
    double inB = found.containmentA();
    double inA = found.containmentB();
    if (inB >= WHOLE && inA < settings.containment()) {
      return Relation.CONTAINED;
    }
    if (inA >= WHOLE && inB < settings.containment()) {
      return Relation.CONTAINS;
    }
    if (found.jaccard() >= settings.similarity()) {
      return Relation.NEAR;
    }
    if (Math.max(inA, inB) >= settings.containment()) {
      return inB >= inA ? Relation.CONTAINED : Relation.CONTAINS;
    }
    return byCoverage(texts, a, b, found);
  }

  private @Nullable Relation byCoverage(Texts texts, int a, int b, Verdict found) {
    boolean maybeNear = found.jaccard() >= leastJaccard;
    boolean maybePart = Math.max(found.containmentA(), found.containmentB()) >= leastContainment;
    if (maybeNear || maybePart) {
      double a1 = Coverage.of(texts.words(a), texts.words(b));
      double b1 = Coverage.of(texts.words(b), texts.words(a));
      int shorter = Math.min(texts.words(a).length, texts.words(b).length);
      if (maybeNear && Math.min(a1, b1) >= wanted(settings.nearCoverage(), shorter)) {
        return Relation.NEAR;
      }
      double part = wanted(settings.partCoverage(), shorter);
      if (a1 >= part && found.containmentA() >= leastContainment && a1 >= b1) {
        return Relation.CONTAINED;
      }
      if (b1 >= part && found.containmentB() >= leastContainment) {
        return Relation.CONTAINS;
      }
    }
    double share = Math.max(found.containmentA(), found.containmentB());
    int shorterSet = Math.min(texts.shingles(a).length, texts.shingles(b).length);
    boolean notable = share >= OVERLAP_SHARE && share * shorterSet >= OVERLAP_SHINGLES;
    return level == Level.ARTICLE && notable ? Relation.OVERLAP : null;
  }

  /// The coverage wanted of a text of so many words: `least` from [#LONG_TEXT] on, growing evenly
  /// for shorter ones.
  private static double wanted(double least, int words) {
    double shortness = Math.max(0, 1 - (double) words / LONG_TEXT);
    return least + shortness * Math.max(0, SHORT_TEXT_COVERAGE - least);
  }

  private static double estimate(long[] a, long[] b) {
    int[] signatureA = MIN_HASH.sign(a, 0, a.length);
    int[] signatureB = MIN_HASH.sign(b, 0, b.length);
    return MIN_HASH.estimate(signatureA, 0, signatureB, 0);
  }
}
