package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Names the relation of two texts, of which neither is short, by what was counted.
///
/// Jaccard and containment over shingles decide the clear cases. Below them coverage decides, as
/// shingles cannot: among edited copies 5-gram Jaccard goes down to .12, below that of texts which
/// share a third of their words. Coverage counts stray phrases too, so it wants some shingles
/// beside it, and a larger share of short texts: two reports of dividends are alike in all but
/// their numbers.
final class Relations {
  /// Articles that share so many shingles, and such a share of one of them, are reported even if
  /// neither is a copy.
  static final int OVERLAP_SHINGLES = 20;

  static final double OVERLAP_SHARE = .1;

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

  private final MatchSettings settings;
  private final Level level;
  private final double leastJaccard;
  private final double leastContainment;

  Relations(MatchSettings settings, Level level) {
    this.settings = settings;
    this.level = level;
    this.leastJaccard = level == Level.ARTICLE ? ARTICLE_JACCARD : PASSAGE_JACCARD;
    this.leastContainment = level == Level.ARTICLE ? ARTICLE_CONTAINMENT : PASSAGE_CONTAINMENT;
  }

  /// The relation of two texts with different words; null when they have nothing to do with each
  /// other.
  ///
  /// @param coverage asked only where it may decide
  @Nullable Relation of(Measures found, Supplier<Coverage> coverage) {
    double inB = found.inB();
    double inA = found.inA();
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
    Relation copy = byCoverage(found, coverage);
    return copy == null && isOverlap(found) ? Relation.OVERLAP : copy;
  }

  private @Nullable Relation byCoverage(Measures found, Supplier<Coverage> coverage) {
    boolean maybeNear = found.jaccard() >= leastJaccard;
    if (!maybeNear && Math.max(found.inB(), found.inA()) < leastContainment) {
      return null;
    }
    Coverage covered = coverage.get();
    int shorter = Math.min(found.wordsA(), found.wordsB());
    if (maybeNear
        && Math.min(covered.ofA(), covered.ofB()) >= wanted(settings.nearCoverage(), shorter)) {
      return Relation.NEAR;
    }
    double part = wanted(settings.partCoverage(), shorter);
    if (covered.ofA() >= part
        && found.inB() >= leastContainment
        && covered.ofA() >= covered.ofB()) {
      return Relation.CONTAINED;
    }
    boolean contains = covered.ofB() >= part && found.inA() >= leastContainment;
    return contains ? Relation.CONTAINS : null;
  }

  private boolean isOverlap(Measures found) {
    double share = Math.max(found.inB(), found.inA());
    boolean notable = share >= OVERLAP_SHARE && share * found.fewerShingles() >= OVERLAP_SHINGLES;
    return level == Level.ARTICLE && notable;
  }

  /// The coverage wanted of a text of so many words: `least` from [#LONG_TEXT] on, growing evenly
  /// for shorter ones.
  private static double wanted(double least, int words) {
    double shortness = Math.max(0, 1 - (double) words / LONG_TEXT);
    return least + shortness * Math.max(0, SHORT_TEXT_COVERAGE - least);
  }
}
