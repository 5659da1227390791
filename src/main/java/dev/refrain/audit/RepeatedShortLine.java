package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Short line of a list repeated.
final class RepeatedShortLine implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "repeated-short-line",
          "Short line of a list repeated",
          Severity.NOTE,
          "reading times and bylines in the lists of a page",
          "two have the same words",
          "harmless, but no repeated paragraph either",
          "leave the lists out",
          "2 min read … 2 min read");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.READING_TIME) || subject.has(Role.LINK_BYLINE);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return Repetition.of(subject, subject.in(Role.READING_TIME, Role.LINK_BYLINE), 1).stream()
        .map(
            line ->
                Fault.over(
                    line,
                    .9,
                    "stands %d times: %s"
                        .formatted(line.size(), Quote.of(subject.text(line.getFirst())))))
        .toList();
  }
}
