package dev.refrain.match;

/// On which terms [GramJoin] proposes a pair.
///
/// @param cap an n-gram of more texts is frequent: it does not bring every two of them together
/// @param hubs with how many of those that are made of frequent n-grams it pairs each of the others
/// @param need how often the texts of a pair have to meet
record MeetingTerms(int cap, int hubs, Need need) {
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

  private static final double ROUNDING = 1e-9;

  /// Says from how many common n-grams that are not frequent a text is worth comparing. The text of
  /// a pair that needs fewer decides.
  interface Need {
    /// How many of one text.
    ///
    /// @param filed n-grams of the text
    /// @param often how many of them are frequent
    double of(int filed, int often);
  }

  /// For articles of which a sample is filed.
  static MeetingTerms articles() {
    return new MeetingTerms(
        CAP, ARTICLE_HUBS, (filed, _) -> Math.max(filed < SMALL ? 1 : 2, ARTICLE_SHARE * filed));
  }

  /// For passages of which all n-grams are filed: pairs in which one may hold a share of the
  /// other's n-grams, when both have all frequent ones. None is missed of which no more than three
  /// quarters are frequent, if the share is .8.
  static MeetingTerms passages(double containment) {
    return new MeetingTerms(
        CAP,
        PASSAGE_HUBS,
        (filed, often) -> Math.max(containment * filed - often, PASSAGE_SHARE * (filed - often)));
  }

  /// What each text needs, as whole numbers, 2 bytes a text.
  ///
  /// @param filed n-grams of each text
  /// @param often how many of them are frequent
  char[] needs(int[] filed, int[] often) {
    char[] needs = new char[filed.length];
    for (int text = 0; text < needs.length; text++) {
      double need = Math.ceil(this.need.of(filed[text], often[text]) - ROUNDING);
      needs[text] = (char) Math.clamp((long) need, 0, Character.MAX_VALUE);
    }
    return needs;
  }
}
