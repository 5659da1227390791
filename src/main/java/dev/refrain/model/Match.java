package dev.refrain.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two texts that were compared exactly and found alike; `a` sorts before `b`.
///
/// @param jaccard exact, over word 5-grams for articles and 3-grams for passages
/// @param containmentA share of the shingles of `a` that `b` has
/// @param containmentB share of the shingles of `b` that `a` has
/// @param estimate what MinHash made of `jaccard`
/// @param shared aligned stretches that both have, in order of `a`
/// @param reuse what it means that one article has the text of the other; null for overlaps, inside
///   one article, for passages of one source and where sources are unknown
public record Match(
    Level level,
    Relation relation,
    Side a,
    Side b,
    double jaccard,
    double containmentA,
    double containmentB,
    double estimate,
    List<Shared> shared,
    Set<Difference> differs,
    @Nullable Reuse reuse)
    implements Comparable<Match> {
  private static final Comparator<Match> ORDER =
      Comparator.comparing(Match::level).thenComparing(Match::a).thenComparing(Match::b);

  public Match {
    shared = List.copyOf(shared);
    differs = Set.copyOf(differs);
  }

  /// A match of texts whose sources have not been looked at.
  public Match(
      Level level,
      Relation relation,
      Side a,
      Side b,
      double jaccard,
      double containmentA,
      double containmentB,
      double estimate,
      List<Shared> shared,
      Set<Difference> differs) {
    this(
        level,
        relation,
        a,
        b,
        jaccard,
        containmentA,
        containmentB,
        estimate,
        shared,
        differs,
        null);
  }

  /// The same with what it means.
  public Match with(@Nullable Reuse meaning) {
    return new Match(
        level,
        relation,
        a,
        b,
        jaccard,
        containmentA,
        containmentB,
        estimate,
        shared,
        differs,
        meaning);
  }

  /// The same with another relation.
  public Match as(Relation other) {
    return new Match(
        level, other, a, b, jaccard, containmentA, containmentB, estimate, shared, differs, reuse);
  }

  @Override
  public int compareTo(Match other) {
    return ORDER.compare(this, other);
  }

  /// One of the two texts: an article, or one of its passages.
  ///
  /// @param passage null for a whole article
  /// @param lines null for a whole article
  public record Side(String article, @Nullable Integer passage, @Nullable Lines lines)
      implements Comparable<Side> {
    public static Side of(String article) {
      return new Side(article, null, null);
    }

    public static Side of(Passage passage) {
      return new Side(passage.key().article(), passage.ordinal(), passage.lines());
    }

    @Override
    public int hashCode() {
      return 31 * article.hashCode() + (passage == null ? -1 : passage);
    }

    @Override
    public int compareTo(Side other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0
          ? byArticle
          : Integer.compare(
              passage == null ? -1 : passage, other.passage == null ? -1 : other.passage);
    }
  }

  /// A stretch of the article of `a` and the stretch of the article of `b` that it is aligned with.
  public record Shared(Span a, Span b) {}
}
