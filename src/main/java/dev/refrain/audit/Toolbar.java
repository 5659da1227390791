package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Buttons in the text.
final class Toolbar implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "toolbar",
          "Buttons in the text",
          Severity.NOTE,
          "widget passages of no named block that are no counters",
          "one stands in the text",
          "labels of buttons are the same on every page",
          "leave the line out",
          "print email share");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject
        .runs(
            passage ->
                passage.role() == Role.WIDGET
                    && passage.block() == null
                    && !CounterWidget.isCounter(subject, passage))
        .stream()
        .map(run -> Fault.at(run.place(), .8, "buttons: " + Quote.of(subject.text(run.place()))))
        .toList();
  }
}
