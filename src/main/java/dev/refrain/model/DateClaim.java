package dev.refrain.model;

/// A date that a page or its row claims.
///
/// @param value ISO 8601, a date or a date with time, as precise as it was written
/// @param line where it stands, 0 for a field of the row
public record DateClaim(String value, int line, Kind kind) {
  /// Who makes the claim.
  public enum Kind {
    /// A field of the row.
    FIELD("field"),
    /// A line that says the article was published or updated then.
    PUBLISHED("published"),
    /// A date on a line of its own.
    DATELINE("dateline"),
    /// A date inside a caption.
    CAPTION("caption"),
    /// The header that whoever built the collection wrote before the page.
    COLLECTION("collection");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
