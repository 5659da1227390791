package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Heading of a widget inside the article.
final class WidgetHeading implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "widget-heading",
          "Heading of a widget inside the article",
          Severity.WARNING,
          "headings of widgets that stand alone, their content missing",
          "one stands among the paragraphs",
          "it breaks a sentence run in two and may be taken for a subheading",
          "leave the line out",
          "Recommended");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(Role.WIDGET_HEADING).stream()
        .map(
            run ->
                Fault.at(
                    run.place(),
                    .85,
                    "heading of a widget: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
