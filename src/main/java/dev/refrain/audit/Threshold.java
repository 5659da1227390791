package dev.refrain.audit;

/// A number that decides whether a rule fires, and that a run may set.
///
/// Two thresholds are told apart by identity: each belongs to one rule.
///
/// @param name within its rule, in kebab-case
/// @param value unless a run sets another
/// @param unit what is counted; `share` for a part of 1
/// @param means what is held against the number
/// @param source where the number comes from
/// @param least what a run may set it to, at least
/// @param most likewise
public record Threshold(
    String name,
    double value,
    String unit,
    String means,
    String source,
    double least,
    double most) {
  private static final String BY_HAND = "set by hand";
  private static final double MANY = 1e9;
  private static final double DAYS = 36_500;

  public Threshold {
    if (!(least <= value && value <= most)) {
      throw new IllegalArgumentException(
          "no threshold: %s=%s of %s to %s".formatted(name, value, least, most));
    }
  }

  /// A part of 1.
  static Threshold share(String name, double value, String means) {
    return new Threshold(name, value, "share", means, BY_HAND, 0, 1);
  }

  /// How many of something, one at least.
  static Threshold count(String name, double value, String unit, String means) {
    return new Threshold(name, value, unit, means, BY_HAND, 1, MANY);
  }

  static Threshold words(String name, double value, String means) {
    return count(name, value, "words", means);
  }

  static Threshold days(String name, double value, String means) {
    return new Threshold(name, value, "days", means, BY_HAND, 0, DAYS);
  }

  /// The same number with its source named.
  Threshold from(String where) {
    return new Threshold(name, value, unit, means, where, least, most);
  }

  /// A value for this threshold.
  ///
  /// @throws IllegalArgumentException when the text is no number, or none in range
  double parse(String text) {
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException _) {
      number = Double.NaN;
    }
    if (!(number >= least && number <= most)) {
      throw new IllegalArgumentException(
          "wanted a number from %s to %s, found '%s'".formatted(plain(least), plain(most), text));
    }
    return number;
  }

  /// A number as one would write it: no point where there is nothing behind it.
  public static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  @Override
  public String toString() {
    return name + "=" + plain(value) + " " + unit + ": " + means + " (" + source + ")";
  }
}
