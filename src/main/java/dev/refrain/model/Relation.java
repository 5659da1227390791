package dev.refrain.model;

/// How the first of two texts stands to the second.
public enum Relation {
  EXACT("exact"),
  NEAR("near"),
  /// The first lies in the second.
  CONTAINED("contained"),
  /// The second lies in the first.
  CONTAINS("contains"),
  /// They share text, but less than a copy would.
  OVERLAP("overlap");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// The same relation with the two texts exchanged.
  public Relation inverse() {
    return switch (this) {
      case CONTAINED -> CONTAINS;
      case CONTAINS -> CONTAINED;
      case EXACT, NEAR, OVERLAP -> this;
    };
  }
}
