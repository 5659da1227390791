package dev.refrain.audit;

import java.util.Locale;

/// Hits among trials, with Wilson's interval: E. B. Wilson, Probable inference, the law of
/// succession, and statistical inference, JASA 22 (1927).
record Share(int hits, int trials) {
  /// The normal quantile of a two-sided interval of 95 %.
  private static final double Z = 1.959964;

  double value() {
    return trials == 0 ? 0 : hits / (double) trials;
  }

  double low() {
    return centre() - spread();
  }

  double high() {
    return centre() + spread();
  }

  Share plus(Share other) {
    return new Share(hits + other.hits, trials + other.trials);
  }

  private double centre() {
    return (value() + Z * Z / (2 * trials)) / (1 + Z * Z / trials);
  }

  private double spread() {
    double p = value();
    return Z
        * Math.sqrt(p * (1 - p) / trials + Z * Z / (4.0 * trials * trials))
        / (1 + Z * Z / trials);
  }

  @Override
  public String toString() {
    return trials == 0
        ? "not measured"
        : String.format(
            Locale.ROOT, "%.3f (%.2f-%.2f) of %d", value(), Math.max(0, low()), high(), trials);
  }
}
