package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Name of the site in the text.
final class SiteNameLine implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "site-name",
          "Name of the site in the text",
          Severity.NOTE,
          "lines that hold only the name of the site",
          "one stands in the text",
          "it may be taken for the headline or the byline",
          "keep the name as a field, leave the line out",
          "The Daily Example");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(Role.SITE_NAME).stream()
        .map(
            run ->
                Fault.at(
                    run.place(), .9, "name of the site: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
