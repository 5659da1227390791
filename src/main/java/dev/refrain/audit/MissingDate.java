package dev.refrain.audit;

import dev.refrain.model.Severity;
import dev.refrain.text.Dates;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// No date is claimed, or none that can be read.
final class MissingDate implements PageRule {
  private static final Threshold DATED =
      Threshold.share("dated", .5, "articles of the run that claim a date, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "missing-date",
              "No date that can be read",
              Severity.NOTE,
              "articles of a run in which at least half claim a date, and those whose row has something"
                  + " in the place of a date",
              "neither the row, nor the page, nor the header of the collection claims one",
              "without a date it cannot be said which of two copies came first",
              "look for the date in the page's metadata",
              "a row whose date field is empty among rows with dates")
          .with(DATED)
          .needing("dates in half of the articles");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && (subject.dated() >= subject.threshold(DATED) || !row(subject).isEmpty());
  }

  @Override
  public List<Fault> faults(Subject subject) {
    if (!subject.page().dates().isEmpty()) {
      return List.of();
    }
    String row = row(subject);
    String message = row.isEmpty() ? "no date in row, page or header" : unread(row);
    return Fault.only(Fault.at(subject.lines().whole(), .9, message));
  }

  /// What the row gives for a date.
  private static String row(Subject subject) {
    String published = subject.page().article().published();
    return published == null ? "" : published.strip();
  }

  private static String unread(String row) {
    var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    String readings =
        Dates.readings(row).stream().map(day::format).collect(Collectors.joining(" or "));
    return readings.isEmpty()
        ? "the row has %s, which is no date that can be read".formatted(Quote.of(row))
        : "the row has %s, which may be %s".formatted(Quote.of(row), readings);
  }
}
