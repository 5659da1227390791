package dev.refrain.model;

/// What it means that one article has the text of another, by where the two stand.
public enum Reuse {
  /// One source changed its article: an update, a correction, the same text under another address.
  VERSION("version"),
  /// One page was read twice, and its text has not changed.
  RESCRAPE("rescrape"),
  /// Another source has it.
  COPY("copy");

  private final String label;

  Reuse(String label) {
    this.label = label;
  }

  /// The name used in files.
  public String label() {
    return label;
  }
}
