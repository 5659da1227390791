package dev.refrain.report.page;

/// How much the page holds; what goes beyond stands in the files beside it, and the page says so.
final class Limits {
  /// Bytes of the page from which on no more texts are added.
  static final long PAGE_BYTES = 56_000_000;

  /// Data of a page with less article text than this, in UTF-16 code units, stands in it as plain
  /// JSON; of larger ones it is compressed.
  static final long PLAIN_TEXT = 400_000;

  /// UTF-16 code units of texts that are compressed together.
  static final int CHUNK_TEXT = 1_000_000;

  /// UTF-16 code units of one article's text.
  static final int ARTICLE_TEXT = 1_200_000;

  static final int PAIRS = 200_000;

  /// UTF-16 code units of one side of a pair of passages.
  static final int PAIR_TEXT = 20_000;

  static final int GROUPS = 100_000;
  static final int LEDGER = 100_000;
  static final int STORIES = 200_000;
  static final int FINDINGS = 200_000;
  static final int ARTICLES = 200_000;

  /// UTF-16 code units of a ledger entry's text.
  static final int LEDGER_TEXT = 2_000;

  /// Appearances of one ledger entry, members of one group.
  static final int MEMBERS = 200;

  /// Articles of one story.
  static final int STORY_ARTICLES = 1_000;

  /// Other places of one finding.
  static final int RELATED = 20;

  /// UTF-16 code units of a title, a message, a name.
  static final int LABEL = 300;

  /// UTF-16 code units of the beginning of a passage, to tell pairs apart by.
  static final int SNIPPET = 140;

  static final int SUPPRESSIONS = 1_000;

  /// Inputs that could not be read.
  static final int SKIPPED = 1_000;

  private Limits() {}
}
