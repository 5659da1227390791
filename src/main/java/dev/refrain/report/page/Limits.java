package dev.refrain.report.page;

/// How much the page holds; what goes beyond stands in the files beside it, and the page says so.
final class Limits {
  /// UTF-16 code units of article text on the whole page.
  static final long PAGE_TEXT = 2_000_000;

  /// UTF-16 code units of one article's text.
  static final int ARTICLE_TEXT = 1_200_000;

  static final int PAIRS = 1_000;

  /// UTF-16 code units of all pairs that are shown side by side, both sides taken together.
  static final long PAIRS_TEXT = 4_000_000;

  /// UTF-16 code units of one side of a pair.
  static final int PAIR_TEXT = 10_000;

  static final int GROUPS = 500;
  static final int LEDGER = 1_000;

  /// UTF-16 code units of a ledger entry's text.
  static final int LEDGER_TEXT = 2_000;

  /// Appearances of one ledger entry, articles of one story.
  static final int MEMBERS = 50;

  static final int STORIES = 1_000;

  /// Findings of one rule.
  static final int FINDINGS_OF_RULE = 100;

  /// Findings of one article.
  static final int FINDINGS_OF_ARTICLE = 300;

  /// Articles in the list.
  static final int ARTICLES = 3_000;

  /// UTF-16 code units of a title, a message, a name.
  static final int LABEL = 300;

  private Limits() {}
}
