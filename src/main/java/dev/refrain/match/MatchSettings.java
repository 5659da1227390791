package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.View;
import java.util.EnumSet;
import java.util.Set;

/// What counts as a copy, and how much of the machine to use.
///
/// @param similarity word-shingle Jaccard from which two texts are near duplicates, 0 to 1
/// @param containment share of one text's shingles in the other from which it counts as contained,
///   0 to 1
/// @param view which part of an article takes part
/// @param levels whole articles, passages or both
/// @param threads size of the fixed pool; the result does not depend on it
public record MatchSettings(
    double similarity, double containment, View view, Set<Level> levels, int threads) {
  public static final double DEFAULT_SIMILARITY = .5;
  public static final double DEFAULT_CONTAINMENT = .8;

  private static final double MIN_COVERAGE = .3;

  public MatchSettings {
    requireShare("similarity", similarity);
    requireShare("containment", containment);
    if (threads < 1) {
      throw new IllegalArgumentException("threads want 1 or more, found " + threads);
    }
    levels = Set.copyOf(levels);
  }

  /// Similarity .5, containment .8, body view, both levels, all cores.
  public static MatchSettings defaults() {
    return new MatchSettings(
        DEFAULT_SIMILARITY,
        DEFAULT_CONTAINMENT,
        View.BODY,
        EnumSet.allOf(Level.class),
        Runtime.getRuntime().availableProcessors());
  }

  /// The share of the words of both texts in common runs from which they are near duplicates
  /// whatever their Jaccard: .55 for the default similarity, growing with it up to 1. (Measured on
  /// generated articles: edited copies have .55 and more, texts that only share paragraphs at most
  /// .49.)
  public double nearCoverage() {
    return Math.max(MIN_COVERAGE, 1 - .9 * (1 - similarity));
  }

  /// The same for one text alone, from which it counts as contained: .7 for the default
  /// containment. (Measured on pages seen by many extractors: .7 finds .995 of the pairs of one
  /// page, with 1 pair in 100,000 of different pages.)
  public double partCoverage() {
    return Math.max(MIN_COVERAGE, 1 - 1.5 * (1 - containment));
  }

  /// The containment that every pair has on one side which Jaccard or containment alone decide.
  double joinContainment() {
    return Math.min(containment, 2 * similarity / (1 + similarity));
  }

  public MatchSettings withView(View other) {
    return new MatchSettings(similarity, containment, other, levels, threads);
  }

  public MatchSettings withLevels(Set<Level> other) {
    return new MatchSettings(similarity, containment, view, other, threads);
  }

  public MatchSettings withThreads(int other) {
    return new MatchSettings(similarity, containment, view, levels, other);
  }

  private static void requireShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " wants a share above 0 and up to 1, found " + value);
    }
  }
}
