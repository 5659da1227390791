package dev.refrain.evaluate;

/// How figures are written.
final class Figures {
  private Figures() {}

  /// Six decimals: what an evaluation can tell apart, and the same text on every machine.
  static double round(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
