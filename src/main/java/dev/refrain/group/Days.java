package dev.refrain.group;

import dev.refrain.model.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as they are compared: by day, as only some claims carry a time, and fewer say of which
/// zone.
final class Days {
  private static final int DAY = 10;
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(:\\d{2}(?:\\.\\d{1,9})?)?) ?(?:Z|([+-]\\d{2}):?(\\d{2}))");

  private Days() {}

  /// The day of a date in ISO 8601, all of it when it names no day, null when there is none.
  static @Nullable String of(@Nullable String date) {
    return date == null ? null : day(date);
  }

  /// The moment of a date, null unless it has a time with an offset from UTC.
  static @Nullable Instant moment(@Nullable String date) {
    Matcher found = MOMENT.matcher(date == null ? "" : date.strip());
    if (!found.matches()) {
      return null;
    }
    String hours = found.group(4);
    String offset = hours == null ? "Z" : hours + ":" + found.group(5);
    try {
      return OffsetDateTime.parse(found.group(1) + "T" + found.group(2) + offset).toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }

  /// When a page was published: the date found for it, or its field where that says the same with
  /// an offset.
  static @Nullable String published(Page page) {
    String found = page.published();
    String field = page.article().published();
    if (found == null || field == null) {
      return found;
    }
    boolean same = field.strip().startsWith(day(found));
    return same && moment(field) != null ? field.strip() : found;
  }

  private static String day(String date) {
    return isWhole(date) ? date.substring(0, DAY) : date;
  }

  /// Whether a date names a day.
  static boolean isWhole(String date) {
    return date.length() >= DAY;
  }
}
