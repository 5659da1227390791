package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Teaser cut short.
final class TeaserEllipsis implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "teaser-ellipsis",
              "Teaser cut short",
              Severity.NOTE,
              "headlines and teasers in link lists",
              "one ends in dots",
              "a cut sentence is no sentence, and its copy on another page may be cut elsewhere",
              "leave the list out",
              "The bridge, which was closed for two years, will...")
          .needing("lists of links");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.LINK) || subject.has(Role.LINK_TEASER);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<Place> cut =
        subject.in(Role.LINK, Role.LINK_TEASER).stream()
            .map(Place::of)
            .filter(place -> EndMark.isEllipsis(subject.text(place)))
            .toList();
    return Fault.overAll(cut, .95, "%d entries end in dots".formatted(cut.size()));
  }
}
