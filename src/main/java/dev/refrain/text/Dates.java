package dev.refrain.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds written dates: ISO 8601, day and month in words of twenty languages, `31.12.2024`, the
/// Chinese and Japanese form, and that of Unix, `Tue Dec 31 10:00:00 +0000 2024`.
///
/// `31/12/2024` and `12/31/2024` can be read in one way only; `3/4/2024` is found but not read:
/// nobody knows whose month comes first.
public final class Dates {
  private static final String TIME =
      "(?:,?\\s{0,3}(?:[T|–-]|at|um|à)?\\s{0,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s?([AaPp]\\.?[Mm]\\b)?)?";
  private static final String MONTH = "(\\p{L}{3,12})";
  private static final String SPACE = "[\\s\\h]{1,3}";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
              + ("|" + MONTH + "\\.?" + SPACE + "(\\d{1,2})(?:st|nd|rd|th)?,?" + SPACE + "(\\d{4})")
              + ("|(\\d{1,2})(?:st|nd|rd|th|\\.)?"
                  + (SPACE + "(?:de" + SPACE + "|of" + SPACE + ")?" + MONTH + "\\.?,?")
                  + (SPACE + "(?:de" + SPACE + ")?(\\d{4})"))
              + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"
              + "|(\\d{4})年(\\d{1,2})月(\\d{1,2})日"
              + "|(\\d{1,2})([-/])(\\d{1,2})\\17(\\d{4}))(?!\\d)"
              + TIME);

  /// As `date` and `asctime` write it, the year behind the time.
  private static final Pattern UNIX =
      Pattern.compile(
          MONTH
              + SPACE
              + "(\\d{1,2})"
              + SPACE
              + "(\\d{2}):(\\d{2}):(\\d{2})(?:\\s(?:[+-]\\d{4}|[A-Z]{3,5}))?\\s(\\d{4})(?!\\d)");

  /// What programs write where no date is known: the days that count as zero.
  private static final List<String> ZEROS =
      List.of("1970-01-01", "1900-01-01", "1899-12-30", "0001-01-01", "0000-00-00");

  /// The first of 1970 somewhere west of Greenwich.
  private static final Pattern WEST_OF_ZERO =
      Pattern.compile("1969-12-31T(?:1[2-9]|2[0-3]):[03]0(?::00)?");

  private static final Pattern NUMBERS =
      Pattern.compile("\\s*(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  /// The short form of ISO 8601.
  private static final Pattern BASIC =
      Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?.*|T.*)?\\s*");

  /// What may stand before the date of a field, as in `Tue, 31 Dec 2024`.
  private static final Pattern WEEKDAY = Pattern.compile("\\s*(?:\\p{L}{2,12}\\.?,?\\s*)?");

  /// Length of a date and time to the second.
  private static final int SECONDS = 19;

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (String[] row : Resources.rows("months.tsv")) {
      for (String name : row[1].split(" ", -1)) {
        MONTHS.putIfAbsent(name, Integer.parseInt(row[0]));
      }
    }
  }

  private Dates() {}

  /// A date in a text, and where it stands.
  ///
  /// @param value ISO 8601 with the time if one is written; null when it may mean two days
  public record Found(@Nullable String value, int start, int end) {}

  /// The first date in a text that can be read; where there is none the first that may mean two
  /// days.
  public static @Nullable Found first(String text) {
    if (!mayHold(text)) {
      return null;
    }
    Found unclear = null;
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      String value = value(matcher);
      if (value != null) {
        return new Found(value, matcher.start(), matcher.end());
      }
      if (unclear == null && matcher.group(16) != null && !readings(matcher.group()).isEmpty()) {
        unclear = new Found(null, matcher.start(), matcher.end());
      }
    }
    return unclear == null ? unix(text) : unclear;
  }

  private static @Nullable Found unix(String text) {
    Matcher matcher = UNIX.matcher(text);
    while (matcher.find()) {
      LocalDate date = date(matcher.group(6), month(matcher.group(1)), matcher.group(2));
      if (date != null) {
        String time = time(matcher.group(3), matcher.group(4), matcher.group(5), null);
        return new Found(date + time, matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /// Whether what a field or line has for a date is the zero of a calendar or clock, which stands
  /// for a missing one.
  public static boolean isZero(String written) {
    String value = read(written);
    return isZeroDay(value == null ? written.strip() : value);
  }

  /// The same of a date in ISO 8601.
  static boolean isZeroDay(String iso) {
    return ZEROS.stream().anyMatch(iso::startsWith) || WEST_OF_ZERO.matcher(iso).matches();
  }

  /// A date of a row's field in ISO 8601, with the time if one is written but without its zone, or
  /// null when it is no date.
  ///
  /// A number of ten digits is seconds since 1970, one of thirteen milliseconds, as feeds have
  /// them; one of eight is year, month and day. What stands for a missing date is none.
  public static @Nullable String iso(String field) {
    String value = read(field);
    return value == null || isZeroDay(value) ? null : value;
  }

  private static @Nullable String read(String field) {
    if (field.matches("\\d{10}|\\d{13}")) {
      long number = Long.parseLong(field);
      Instant instant =
          field.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return instant.toString().substring(0, SECONDS);
    }
    Matcher basic = BASIC.matcher(field);
    if (basic.matches()) {
      LocalDate date = date(basic.group(1), number(basic.group(2)), basic.group(3));
      if (date == null || basic.group(4) == null) {
        return date == null ? null : date.toString();
      }
      return date + time(basic.group(4), basic.group(5), basic.group(6), null);
    }
    Found found = first(field);
    return found != null && WEEKDAY.matcher(field.substring(0, found.start)).matches()
        ? found.value
        : null;
  }

  /// Every form has a year of four digits.
  private static boolean mayHold(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String value(Matcher m) {
    LocalDate date;
    if (m.group(1) != null) {
      date = date(m.group(1), number(m.group(2)), m.group(3));
    } else if (m.group(4) != null) {
      date = date(m.group(6), month(m.group(4)), m.group(5));
    } else if (m.group(7) != null) {
      date = date(m.group(9), month(m.group(8)), m.group(7));
    } else if (m.group(10) != null) {
      date = date(m.group(12), number(m.group(11)), m.group(10));
    } else if (m.group(13) != null) {
      date = date(m.group(13), number(m.group(14)), m.group(15));
    } else {
      List<LocalDate> readings = readings(m.group(19), m.group(16), m.group(18));
      date = readings.size() == 1 ? readings.getFirst() : null;
    }
    if (date == null) {
      return null;
    }
    return m.group(20) == null
        ? date.toString()
        : date + time(m.group(20), m.group(21), m.group(22), m.group(23));
  }

  /// The days that a field such as `3/4/2024` may mean, the day taken to come first and the month
  /// taken to come first; empty for what is written in another way.
  public static List<LocalDate> readings(String field) {
    Matcher numbers = NUMBERS.matcher(field);
    return numbers.lookingAt()
        ? readings(numbers.group(4), numbers.group(1), numbers.group(3))
        : List.of();
  }

  private static List<LocalDate> readings(String year, String one, String other) {
    return Stream.of(date(year, number(other), one), date(year, number(one), other))
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      int y = number(year);
      return y < 1800 || y > 2199 || month == 0 ? null : LocalDate.of(y, month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String time(
      String hour, String minute, @Nullable String second, @Nullable String half) {
    int h = number(hour);
    if (half != null) {
      h = h % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
    }
    try {
      LocalTime time = LocalTime.of(h, number(minute), second == null ? 0 : number(second));
      String shortForm = "T" + hour(time) + ":" + minute;
      return second == null ? shortForm : shortForm + ":" + second;
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String hour(LocalTime time) {
    return time.getHour() < 10 ? "0" + time.getHour() : Integer.toString(time.getHour());
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
