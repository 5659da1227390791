package dev.refrain.report.page;

import dev.refrain.report.content.Decimals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Dots on a line, one a day.
///
/// @param from its first day, in words
/// @param to its last day, in words
/// @param days from the first to the last, in words
public record TimelineView(List<Dot> dots, String from, String to, String days) {
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

  /// A line from the first day to the last; null when fewer than `least` days are known.
  static @Nullable TimelineView of(List<Event> events, int least) {
    var byDay = new TreeMap<LocalDate, List<String>>();
    for (Event event : events) {
      LocalDate day = day(event.date());
      if (day != null) {
        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(event.label());
      }
    }
    if (byDay.isEmpty() || byDay.size() < least) {
      return null;
    }
    LocalDate first = byDay.firstKey();
    long length = byDay.lastKey().toEpochDay() - first.toEpochDay();
    var dots = new ArrayList<Dot>();
    byDay.forEach(
        (day, labels) -> {
          double place = length == 0 ? 0.5 : (double) (day.toEpochDay() - first.toEpochDay()) / length;
          String radius = Decimals.fixed(Math.min(9, 4 + Math.sqrt(labels.size())), 1);
          String label = Phrases.date(day.toString()) + ": " + String.join("; ", labels);
          dots.add(new Dot(Decimals.fixed(2 + 96 * place, 2) + "%", radius, Catalog.shorten(label)));
        });
    return new TimelineView(
        dots,
        Phrases.date(first.toString()),
        Phrases.date(byDay.lastKey().toString()),
        length == 0 ? "one day" : Phrases.count(length, "day", "days") + " apart");
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
