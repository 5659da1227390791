package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// No date is claimed.
final class MissingDate implements PageRule {
  private static final Threshold DATED =
      Threshold.share("dated", .5, "articles of the run that claim a date, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "missing-date",
              "No date is claimed",
              Severity.NOTE,
              "articles of a run in which at least half claim a date",
              "neither the row, nor the page, nor the header of the collection claims one",
              "without a date it cannot be said which of two copies came first",
              "look for the date in the page's metadata",
              "a row whose date field is empty among rows with dates")
          .with(DATED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.dated() >= subject.threshold(DATED);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.page().dates().isEmpty()
        ? Fault.only(Fault.at(subject.lines().whole(), .9, "no date in row, page or header"))
        : List.of();
  }
}
