package dev.refrain.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A claimed date as far as it was written: a day, and the hour where one was given.
record ClaimedDate(LocalDate day, OptionalInt hour) {
  private static final int DAY = 10;

  /// Null when the value is no full date of ISO 8601.
  static @Nullable ClaimedDate of(@Nullable String value) {
    if (value == null || value.length() < DAY) {
      return null;
    }
    try {
      return new ClaimedDate(LocalDate.parse(value.substring(0, DAY)), hour(value));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Midnight to the second says no more than the day.
  private static OptionalInt hour(String value) {
    if (value.length() < DAY + 3 || value.charAt(DAY) != 'T' || value.startsWith("T00:00", DAY)) {
      return OptionalInt.empty();
    }
    String hour = value.substring(DAY + 1, DAY + 3);
    return hour.matches("[012][0-9]")
        ? OptionalInt.of(Integer.parseInt(hour))
        : OptionalInt.empty();
  }
}
