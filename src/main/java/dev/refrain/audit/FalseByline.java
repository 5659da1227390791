package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Bylines of other articles.
final class FalseByline implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "false-byline",
              "Bylines of other articles",
              Severity.NOTE,
              "bylines inside link lists",
              "one stands there",
              "a search for bylines that takes all of them, or the last, names the wrong author",
              "read the byline above the article only; leave the list out",
              "Mayor opens new school / By Ann Example")
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
    List<Place> bylines = subject.placesOf(Role.LINK_BYLINE);
    return Fault.overAll(
        bylines, .9, "%d bylines belong to other articles".formatted(bylines.size()));
  }
}
