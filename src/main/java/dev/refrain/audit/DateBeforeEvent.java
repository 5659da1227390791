package dev.refrain.audit;

import dev.refrain.model.DateClaim;
import dev.refrain.model.Severity;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The article is dated before what it shows.
final class DateBeforeEvent implements PageRule {
  private static final Threshold DAYS =
      Threshold.days("days", 1, "from the claimed date to that of the picture, more than");

  private static final RuleCard CARD =
      new RuleCard(
              "date-before-event",
              "Dated before what it shows",
              Severity.WARNING,
              "dates of captions against the best claimed date",
              "a picture was taken more than 1 day after the article",
              "time zones shift a date by one day; the claimed date is that of an earlier version, or"
                  + " wrong",
              "trust the caption, look for an updated date",
              "Published: 14 January 2020 … The bridge on 31 January 2020. [PHOTO DESK]")
          .with(DAYS)
          .needing("dated pictures in dated articles");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && ClaimedDate.of(subject.page().published()) != null
        && captions(subject).size() > 0;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    ClaimedDate claimed = ClaimedDate.of(subject.page().published());
    for (DateClaim claim : captions(subject)) {
      ClaimedDate shown = ClaimedDate.of(claim.value());
      if (claimed != null && shown != null) {
        long days = ChronoUnit.DAYS.between(claimed.day(), shown.day());
        if (days > subject.threshold(DAYS)) {
          String message =
              "dated %s, a picture of %s: %d days later"
                  .formatted(claimed.day(), shown.day(), days);
          return Fault.only(Fault.at(subject.lines().place(claim.line()), .8, message));
        }
      }
    }
    return List.of();
  }

  private static List<DateClaim> captions(Subject subject) {
    return subject.page().dates().stream()
        .filter(claim -> claim.kind() == DateClaim.Kind.CAPTION && claim.line() > 0)
        .toList();
  }
}
