package dev.refrain.model;

/// What an edit between two copies changed that a reader must know of.
public enum Difference {
  NUMBER("number"),
  NEGATION("negation"),
  NAME("name");

  private final String label;

  Difference(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
