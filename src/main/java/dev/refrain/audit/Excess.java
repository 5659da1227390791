package dev.refrain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Signals of a text that lie beyond their published thresholds, in words.
final class Excess {
  private final List<String> found = new ArrayList<>();

  void above(String name, double value, double most) {
    if (value > most) {
      found.add(name + " " + number(value, 3) + " > " + number(most, 2));
    }
  }

  void below(String name, double value, double least) {
    if (value < least) {
      found.add(name + " " + number(value, 3) + " < " + number(least, 2));
    }
  }

  private static String number(double number, int decimals) {
    return number == Math.rint(number)
        ? Threshold.plain(number)
        : String.format(Locale.ROOT, "%." + decimals + "f", number);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(", ", found);
  }
}
