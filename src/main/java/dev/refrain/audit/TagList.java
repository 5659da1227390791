package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Tags in the text.
final class TagList implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "tag-list",
          "Tags in the text",
          Severity.NOTE,
          "lines that list tags or topics of the article",
          "one stands in the text",
          "tags repeat the names of the text and shift its word counts",
          "keep the tags as a field, leave the line out",
          "tags bridge city council");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(Role.TAGS).stream()
        .map(run -> Fault.at(run.place(), .9, "tags: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
