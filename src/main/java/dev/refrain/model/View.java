package dev.refrain.model;

/// How much of an article takes part in a comparison.
public enum View {
  /// Furniture left out.
  BODY,
  /// The whole text.
  RAW
}
