package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Path of the page in the text.
final class Breadcrumb implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "breadcrumb",
          "Path of the page in the text",
          Severity.NOTE,
          "paths from the home page down to the section",
          "one stands in the text",
          "it is navigation, though it may tell the section",
          "keep the section as a field, leave the line out",
          "Home > News > Local");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(Role.BREADCRUMB).stream()
        .map(
            run ->
                Fault.at(
                    run.place(), .9, "path of the page: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
