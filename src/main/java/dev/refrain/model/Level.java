package dev.refrain.model;

/// What is compared: whole articles or passages.
public enum Level {
  ARTICLE("article"),
  PASSAGE("passage");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
