package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Section label above the headline.
final class Kicker implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "kicker",
          "Section label above the headline",
          Severity.NOTE,
          "labels above the headline",
          "one stands in the text",
          "a label may be taken for the headline",
          "keep the section as a field, leave the line out",
          "LOCAL POLITICS");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(Role.KICKER).stream()
        .map(
            run ->
                Fault.at(run.place(), .9, "section label: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
