package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Weekday far from the claimed date.
final class WeekdayLag implements PageRule {
  private static final Threshold DAYS =
      new Threshold(
          "days",
          3,
          "days",
          "from the reported weekday to the claimed date, more than",
          "95 % and 96 % of two sets of news lie within",
          0,
          6);
  private static final Threshold HOURS =
      new Threshold(
          "hours",
          10,
          "hours",
          "that a claim may be late by its time zone",
          "east coast of America to eastern Australia",
          0,
          24);

  private static final RuleCard CARD =
      new RuleCard(
              "weekday-lag",
              "Weekday far from the claimed date",
              Severity.WARNING,
              "weekdays right after a reporting verb (said Monday, said on Friday), without a"
                  + " date of their own, against the best claimed date",
              "even the latest such day lies 4 or 5 days before the claimed date; 6 days, "
                  + "which may as well be the day after, only when the claim has an hour and 10 "
                  + "more hours stay within its day",
              "news is dated 0 or 1 day after what it reports, over a weekend 3: of 205 dated"
                  + " local news pages and 102 agency items with such words, 95 % and 96 % lay "
                  + "within, 2 % at 4 or 5; a date one day early is a matter of time zones, the 10 "
                  + "hours reach from the east coast of America to eastern Australia",
              "look for the text under an earlier date: it may be an old story, published again",
              "Date: 2020-01-31 (a Friday) … the mayor said Monday")
          .with(DAYS, HOURS)
          .needing("dated articles");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && ClaimedDate.of(subject.page().published()) != null;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    ClaimedDate claim = ClaimedDate.of(subject.page().published());
    List<Weekdays.Mention> mentions = Weekdays.reported(subject);
    if (claim == null || mentions.isEmpty()) {
      return List.of();
    }
    double hours = subject.threshold(HOURS);
    int lag =
        mentions.stream().mapToInt(mention -> lag(claim, mention.day(), hours)).min().orElse(0);
    return lag <= subject.threshold(DAYS)
        ? List.of()
        : Fault.only(fault(subject, claim, mentions, lag));
  }

  /// Days back from the claim to the weekday; 0 for the day after when the claim may be that of
  /// another time zone.
  private static int lag(ClaimedDate claim, DayOfWeek day, double hours) {
    int lag = Math.floorMod(claim.day().getDayOfWeek().getValue() - day.getValue(), 7);
    boolean mayBeNextDay = claim.hour().isEmpty() || claim.hour().getAsInt() + hours >= 24;
    return lag == 6 && mayBeNextDay ? 0 : lag;
  }

  private static Fault fault(
      Subject subject, ClaimedDate claim, List<Weekdays.Mention> mentions, int lag) {
    var also = new ArrayList<Place>();
    mentions.stream().skip(1).map(mention -> Place.of(mention.passage())).forEach(also::add);
    subject.page().dates().stream()
        .filter(date -> date.line() > 0 && Objects.equals(date.value(), subject.page().published()))
        .map(date -> subject.lines().place(date.line()))
        .forEach(also::add);
    String message =
        "%s is a %s, the text reports of %s: %d days before"
            .formatted(claim.day(), name(claim.day().getDayOfWeek()), days(mentions), lag);
    return new Fault(
        Place.of(mentions.getFirst().passage()), also, mentions.size() > 1 ? .8 : .6, message);
  }

  private static String days(List<Weekdays.Mention> mentions) {
    return mentions.stream()
        .map(Weekdays.Mention::day)
        .distinct()
        .map(WeekdayLag::name)
        .collect(Collectors.joining(" and "));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
