package dev.refrain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Signals of a text that lie beyond their published thresholds, in words.
final class Excess {
  private final List<String> found = new ArrayList<>();

  void above(String name, double value, double most) {
    if (value > most) {
      found.add(String.format(Locale.ROOT, "%s %.3f > %.2f", name, value, most));
    }
  }

  void below(String name, double value, double least) {
    if (value < least) {
      found.add(String.format(Locale.ROOT, "%s %.3f < %.2f", name, value, least));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(", ", found);
  }
}
