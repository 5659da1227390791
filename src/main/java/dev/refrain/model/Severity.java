package dev.refrain.model;

/// How bad a finding is, the mildest first.
public enum Severity {
  NOTE("note"),
  WARNING("warning"),
  ERROR("error");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
