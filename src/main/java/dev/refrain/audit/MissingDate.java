package dev.refrain.audit;

import dev.refrain.model.DateClaim;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
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
              "articles of a run in which at least half claim a date, and those whose row or page has"
                  + " something in the place of a date",
              "neither the row, nor the page, nor the header of the collection claims one that can be"
                  + " read; or the row gives such a first day, while the page claims another"
                  + " that is taken",
              "without a date it cannot be said which of two copies came first; 3/4/2024 may mean two"
                  + " days, and the first day of a calendar or clock (1970, 1900, 1) is what programs"
                  + " write for a missing date",
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
        && (subject.dated() >= subject.threshold(DATED)
            || !row(subject).isEmpty()
            || subject.has(Role.DATE));
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String row = row(subject);
    if (!subject.page().dates().isEmpty()) {
      return isPassedOver(subject, row)
          ? Fault.only(
              Fault.at(subject.lines().whole(), .9, unread("the row", row) + taken(subject)))
          : List.of();
    }
    if (!row.isEmpty()) {
      return Fault.only(Fault.at(subject.lines().whole(), .9, unread("the row", row)));
    }
    for (Passage passage : subject.in(Role.DATE)) {
      Dates.Found date = Dates.first(subject.text(passage));
      if (date != null) {
        String written = subject.text(passage).substring(date.start(), date.end());
        return Fault.only(Fault.at(Place.of(passage), .9, unread("the page", written)));
      }
    }
    return Fault.only(Fault.at(subject.lines().whole(), .9, "no date in row, page or header"));
  }

  /// Whether the row's date stands for none, so that the article is dated by its page.
  private static boolean isPassedOver(Subject subject, String row) {
    return !row.isEmpty()
        && subject.page().dates().stream().noneMatch(claim -> claim.kind() == DateClaim.Kind.FIELD)
        && Dates.isZero(row);
  }

  private static String taken(Subject subject) {
    ClaimedDate taken = ClaimedDate.of(subject.page().published());
    return taken == null ? "" : "; taken from the page: " + taken.day();
  }

  /// What the row gives for a date.
  private static String row(Subject subject) {
    String published = subject.page().article().published();
    return published == null ? "" : published.strip();
  }

  private static String unread(String who, String written) {
    String said = "%s has %s, which ".formatted(who, Quote.of(written));
    if (Dates.isZero(written)) {
      return said + "stands for a missing date";
    }
    var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    String readings =
        Dates.readings(written).stream().map(day::format).collect(Collectors.joining(" or "));
    return said + (readings.isEmpty() ? "is no date that can be read" : "may be " + readings);
  }
}
