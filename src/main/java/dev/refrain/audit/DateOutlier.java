package dev.refrain.audit;

import dev.refrain.model.Severity;
import dev.refrain.model.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Date far from the rest of its story.
final class DateOutlier implements PageRule {
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
          "three articles of May 2019 and one of January 2020 on the same opening");

  private static final int OTHERS = 3;
  private static final int DAYS = 30;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return claim(subject) != null && others(subject).size() >= OTHERS;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    ClaimedDate claim = claim(subject);
    List<LocalDate> others = others(subject);
    if (claim == null || others.isEmpty()) {
      return List.of();
    }
    LocalDate median = others.get(others.size() / 2);
    long days = Math.abs(ChronoUnit.DAYS.between(median, claim.day()));
    if (days <= DAYS) {
      return List.of();
    }
    String message =
        "claimed %s, %d days from the median of %d other articles of its story"
            .formatted(claim.day(), days, others.size());
    return Fault.only(Fault.at(subject.lines().whole(), .6, message));
  }

  private static @Nullable ClaimedDate claim(Subject subject) {
    return ClaimedDate.of(subject.page().published());
  }

  /// Dates of the other articles of the story, ascending.
  private static List<LocalDate> others(Subject subject) {
    Story story = subject.story();
    if (story == null) {
      return List.of();
    }
    return story.articles().stream()
        .filter(member -> !member.article().equals(subject.page().id()))
        .flatMap(member -> Stream.ofNullable(ClaimedDate.of(member.published())))
        .map(ClaimedDate::day)
        .sorted()
        .toList();
  }
}
