package dev.refrain.report.page;

import dev.refrain.report.content.Decimals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dots on a line, one a day. All lines of a page span the same days, so that they can be read
/// below each other.
///
/// @param from the first day with a dot, in words
/// @param to the last day with a dot, in words
/// @param start the first day of the line, in words
/// @param end the last day of the line, in words
public record TimelineView(List<Dot> dots, String from, String to, String start, String end) {
  public TimelineView {
    dots = List.copyOf(dots);
  }

  /// A day on which something was published.
  ///
  /// @param x its place in per cent
  /// @param radius in pixels; larger where more was published
  public record Dot(String x, String radius, String label) {}

  /// Something with a date.
  ///
  /// @param date ISO 8601, null when unknown
  public record Event(@Nullable String date, String label) {}

  /// The days that lines span.
  record Axis(LocalDate start, LocalDate end) {
    /// From the first known date to the last; null when none is known.
    static @Nullable Axis of(Stream<@Nullable String> dates) {
      List<LocalDate> days =
          dates.map(TimelineView::day).filter(Objects::nonNull).sorted().toList();
      return days.isEmpty() ? null : new Axis(days.getFirst(), days.getLast());
    }

    private String place(LocalDate day) {
      long length = end.toEpochDay() - start.toEpochDay();
      double place = length == 0 ? 0.5 : (double) (day.toEpochDay() - start.toEpochDay()) / length;
      return Decimals.fixed(100 * Math.clamp(place, 0, 1), 2) + "%";
    }
  }

  /// A line with a dot for each day; null when fewer than `least` days are known.
  static @Nullable TimelineView of(List<Event> events, int least, @Nullable Axis axis) {
    var byDay = new TreeMap<LocalDate, List<String>>();
    for (Event event : events) {
      LocalDate day = day(event.date());
      if (day != null) {
        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(event.label());
      }
    }
    if (axis == null || byDay.isEmpty() || byDay.size() < least) {
      return null;
    }
    var dots = new ArrayList<Dot>();
    byDay.forEach(
        (day, labels) -> {
          String radius = Decimals.fixed(Math.min(9, 4 + Math.sqrt(labels.size())), 1);
          String label = Phrases.date(day.toString()) + ": " + String.join("; ", labels);
          dots.add(new Dot(axis.place(day), radius, Visible.plain(Catalog.shorten(label))));
        });
    return new TimelineView(
        dots,
        Phrases.date(byDay.firstKey().toString()),
        Phrases.date(byDay.lastKey().toString()),
        Phrases.date(axis.start().toString()),
        Phrases.date(axis.end().toString()));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    if (iso == null || iso.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(iso.substring(0, 10));
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
