package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Picture credit in the text.
final class CreditInText implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "credit-in-text",
          "Picture credit in the text",
          Severity.NOTE,
          "credits after captions or on lines of their own",
          "one stands in the text",
          "names of photographers and picture agencies are no words of the article, and "
              + "look like bylines and sources",
          "leave the credit out",
          "The new bridge in May. Photo: A. Example");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.in(Role.CREDIT).stream()
        .map(credit -> Fault.at(Place.of(credit), .85, "credit: " + Quote.of(subject.text(credit))))
        .toList();
  }
}
