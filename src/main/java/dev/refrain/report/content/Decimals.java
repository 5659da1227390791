package dev.refrain.report.content;

/// Numbers as text, the same in every locale.
public final class Decimals {
  private static final int[] POWERS = {1, 10, 100, 1_000, 10_000};

  private Decimals() {}

  /// A number for a file: at most four decimals, at least one, never with an exponent: `0.6842`,
  /// `1.0`.
  public static String json(double value) {
    String fixed = fixed(value, 4);
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0' && fixed.charAt(end - 2) != '.') {
      end--;
    }
    return fixed.substring(0, end);
  }

  /// Rounded half up to `digits` decimals, 0 to 4.
  public static String fixed(double value, int digits) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a number in a report wants to be finite, found " + value);
    }
    int power = POWERS[digits];
    long scaled = Math.round(Math.abs(value) * power);
    String sign = value < 0 && scaled != 0 ? "-" : "";
    String whole = sign + scaled / power;
    return digits == 0 ? whole : whole + "." + Long.toString(power + scaled % power).substring(1);
  }

  /// A share as a percentage: `38%`, and `<1%` or `>99%` where rounding would hide the rest.
  public static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "<1%";
    }
    if (share < 1 && share >= 0.995) {
      return ">99%";
    }
    return fixed(share * 100, 0) + "%";
  }

  /// A count with thousands set apart: `12,345`.
  public static String count(long value) {
    String digits = Long.toString(Math.abs(value));
    var grouped = new StringBuilder(value < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
