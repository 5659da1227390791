package dev.refrain.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When texts were published, as far as is known, in days since 1970, UTC.
///
/// @param days NaN where unknown
/// @param timed whether the time of day is known too
record Moments(double[] days, boolean[] timed) {
  private static final double DAY_SECONDS = 86_400;

  /// @param published ISO 8601, dates or dates with time
  static Moments of(List<@Nullable String> published) {
    var moments = new Moments(new double[published.size()], new boolean[published.size()]);
    for (int i = 0; i < published.size(); i++) {
      moments.set(i, published.get(i));
    }
    return moments;
  }

  /// The days between two texts, NaN where unknown; whole days where one of the two has no time of
  /// day.
  double between(int a, int b) {
    if (timed[a] && timed[b]) {
      return Math.abs(days[a] - days[b]);
    }
    return Math.abs(Math.floor(days[a]) - Math.floor(days[b]));
  }

  /// Days since 1970, UTC; NaN for what is no date.
  ///
  /// @param published ISO 8601, a date or a date with time
  static double day(String published) {
    try {
      return isTimed(published) ? instant(published) : LocalDate.parse(published).toEpochDay();
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private void set(int i, @Nullable String published) {
    days[i] = published == null ? Double.NaN : day(published);
    timed[i] = published != null && !Double.isNaN(days[i]) && isTimed(published);
  }

  private static boolean isTimed(String published) {
    return published.length() > 10;
  }

  private static double instant(String published) {
    boolean zoned =
        published.endsWith("Z") || published.indexOf('+', 10) > 0 || published.indexOf('-', 10) > 0;
    OffsetDateTime time =
        zoned
            ? OffsetDateTime.parse(published)
            : LocalDateTime.parse(published).atOffset(ZoneOffset.UTC);
    return (time.toEpochSecond() + time.getNano() / 1e9) / DAY_SECONDS;
  }
}
