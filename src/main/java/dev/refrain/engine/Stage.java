package dev.refrain.engine;

/// The steps of a run, in order.
public enum Stage {
  READ("read", "reading articles"),
  PAGES("pages", "finding the body of each page"),
  DUPLICATES("duplicates", "comparing texts"),
  GROUPS("groups", "grouping copies"),
  STORIES("stories", "finding stories"),
  AUDIT("audit", "checking the scrape"),
  CLEAN("clean", "taking out copies and furniture"),
  WRITE("write", "writing results");

  private final String label;
  private final String doing;

  Stage(String label, String doing) {
    this.label = label;
    this.doing = doing;
  }

  /// The name used in files.
  public String label() {
    return label;
  }

  /// What a person is told is going on.
  public String doing() {
    return doing;
  }
}
