package dev.refrain.group;

import org.jspecify.annotations.Nullable;

/// Dates as they are compared: by day, as only some claims carry a time.
final class Days {
  private static final int DAY = 10;

  private Days() {}

  /// The day of a date in ISO 8601, all of it when it names no day, null when there is none.
  static @Nullable String of(@Nullable String date) {
    return date == null || !isWhole(date) ? date : date.substring(0, DAY);
  }

  /// Whether a date names a day.
  static boolean isWhole(String date) {
    return date.length() >= DAY;
  }
}
