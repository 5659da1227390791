package dev.refrain.model;

/// The kinds of passage that files name.
public enum PassageKind {
  TITLE("title"),
  BYLINE("byline"),
  DATE("date"),
  CAPTION("caption"),
  BODY("body"),
  SUBHEAD("subhead"),
  /// Site template: donation, newsletter, log-in, widgets.
  FURNITURE("furniture"),
  /// Related or ranking lists.
  LINKS("links"),
  OTHER("other");

  private final String label;

  PassageKind(String label) {
    this.label = label;
  }

  /// The name used in files.
  public String label() {
    return label;
  }
}
