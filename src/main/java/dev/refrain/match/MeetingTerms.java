package dev.refrain.match;

/// On which terms [GramJoin] proposes a pair.
///
/// @param cap an n-gram of more texts is frequent: it does not bring every two of them together
/// @param hubs with how many of those that are made of frequent n-grams it pairs each of the others
/// @param enough tells pairs that met often enough
record MeetingTerms(int cap, int hubs, Enough enough) {
  private static final int CAP = 64;
  private static final int ARTICLE_HUBS = 4;
  private static final double ARTICLE_SHARE = .04;

  /// Samples of which a pair of articles may share only one.
  private static final int SMALL = 16;

  /// More than of articles: what passages share may be a part of a common paragraph that the first
  /// few have not.
  private static final int PASSAGE_HUBS = 8;

  /// The share of the n-grams that are not frequent of which a pair has to share some in any case.
  private static final double PASSAGE_SHARE = .15;

  /// Judges a pair.
  interface Enough {
    /// Whether two texts are worth verifying.
    ///
    /// @param met how many n-grams that are not frequent both have
    /// @param filedA n-grams of the first text
    /// @param oftenA how many n-grams of the first text are frequent
    /// @param filedB n-grams of the second text
    /// @param oftenB how many n-grams of the second text are frequent
    boolean is(int met, int filedA, int oftenA, int filedB, int oftenB);
  }

  /// For articles of which a sample is filed.
  static MeetingTerms articles() {
    return new MeetingTerms(
        CAP,
        ARTICLE_HUBS,
        (met, filedA, _, filedB, _) -> {
          int fewer = Math.min(filedA, filedB);
          return (met > 1 || fewer < SMALL) && met >= ARTICLE_SHARE * fewer;
        });
  }

  /// For passages of which all n-grams are filed: pairs in which one may hold a share of the
  /// other's n-grams, when both have all frequent ones. None is missed of which no more than three
  /// quarters are frequent, if the share is .8.
  static MeetingTerms passages(double containment) {
    return new MeetingTerms(
        CAP,
        PASSAGE_HUBS,
        (met, filedA, oftenA, filedB, oftenB) ->
            met >= needed(containment, filedA, oftenA)
                || met >= needed(containment, filedB, oftenB));
  }

  private static double needed(double containment, int filed, int often) {
    return Math.max(containment * filed - often, PASSAGE_SHARE * (filed - often)) - 1e-9;
  }
}
