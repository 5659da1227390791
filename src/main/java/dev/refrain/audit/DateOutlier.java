package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Date far from the rest of its story.
final class DateOutlier implements PageRule {
  private static final Threshold DAYS =
      Threshold.days("days", 30, "from the median of the other dates of the story, more than");
  private static final Threshold OTHERS =
      Threshold.count("others", 3, "articles", "of the story that are dated too, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "date-outlier",
              "Date far from the rest of its story",
              Severity.NOTE,
              "dated articles in stories of at least 4 dated articles",
              "the claimed date lies more than 30 days from the median of the others",
              "articles on one event appear within days; a date months away is that of a "
                  + "scrape or of a republication",
              "look at the page for an older date; compare with its copies",
              "three articles of May 2019 and one of January 2020 on the same opening")
          .with(DAYS, OTHERS)
          .needing("stories with several dates");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return claim(subject) != null && subject.storyDays().size() > subject.threshold(OTHERS);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    ClaimedDate claim = claim(subject);
    List<LocalDate> days = subject.storyDays();
    if (claim == null || days.size() < 2) {
      return List.of();
    }
    int others = days.size() - 1;
    LocalDate median = others(days, claim.day(), others / 2);
    long apart = Math.abs(ChronoUnit.DAYS.between(median, claim.day()));
    if (apart <= subject.threshold(DAYS)) {
      return List.of();
    }
    String message =
        "claimed %s, %d days from the median of %d other articles of its story"
            .formatted(claim.day(), apart, others);
    return Fault.only(Fault.at(subject.lines().whole(), .6, message));
  }

  private static @Nullable ClaimedDate claim(Subject subject) {
    return ClaimedDate.of(subject.page().published());
  }

  /// The day at a place among the others, ascending: all days of the story but one that is the
  /// article's own.
  private static LocalDate others(List<LocalDate> days, LocalDate own, int place) {
    int left = Collections.binarySearch(days, own);
    return days.get(left >= 0 && left <= place ? place + 1 : place);
  }
}
