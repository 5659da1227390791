package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Entry listed twice.
final class RepeatedListEntry implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 3, "an entry holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "repeated-list-entry",
              "Entry listed twice",
              Severity.NOTE,
              "headlines in link lists, of 3 words or more",
              "two have the same words, bullets and case aside",
              "the entry counts twice in every word count; it shows that two lists of the "
                  + "page overlap",
              "keep one entry, or leave the lists out",
              "Related: Bridge closed for repairs … Ranking: Bridge closed for repairs")
          .with(WORDS)
          .needing("lists of links");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.LINK);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return Repetition.of(subject, subject.in(Role.LINK), (int) subject.threshold(WORDS)).stream()
        .map(
            entry ->
                Fault.over(
                    entry,
                    .95,
                    "listed %d times: %s"
                        .formatted(entry.size(), Quote.of(subject.text(entry.getFirst())))))
        .toList();
  }
}
