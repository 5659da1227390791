package dev.refrain.match;

/// On which terms [GramJoin] proposes a pair.
///
/// @param cap an n-gram of more texts is frequent: it does not bring every two of them together
/// @param enough tells pairs that met often enough
record MeetingTerms(int cap, Enough enough) {
  private static final int ARTICLE_CAP = 64;
  private static final double ARTICLE_SHARE = .04;

  /// Samples of which a pair of articles may share only one.
  private static final int SMALL = 16;

  /// Half as many as of articles, as all n-grams are filed and not one in eight.
  private static final int PASSAGE_CAP = 32;

  /// The share of the n-grams that are not frequent of which a pair has to share some in any case.
  private static final double PASSAGE_SHARE = .15;

  /// Judges a pair.
  interface Enough {
    /// Whether two texts are worth verifying.
    ///
    /// @param met how many n-grams that are not frequent both have
    /// @param filedA n-grams of the first text
    /// @param oftenA how many of them are frequent
    boolean is(int met, int filedA, int oftenA, int filedB, int oftenB);
  }

  /// For articles of which a sample is filed.
  static MeetingTerms articles() {
    return new MeetingTerms(
        ARTICLE_CAP,
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
        PASSAGE_CAP,
        (met, filedA, oftenA, filedB, oftenB) ->
            met >= needed(containment, filedA, oftenA)
                || met >= needed(containment, filedB, oftenB));
  }

  private static double needed(double containment, int filed, int often) {
    return Math.max(containment * filed - often, PASSAGE_SHARE * (filed - often)) - 1e-9;
  }
}
