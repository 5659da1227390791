package dev.refrain.audit;

import dev.refrain.model.Attribution;
import dev.refrain.model.Lines;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// No author named.
final class MissingByline implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "missing-byline",
              "No author named",
              Severity.NOTE,
              "pages that show more than the bare text of an article",
              "neither a person nor an agency stands in a byline",
              "without an author, copies are harder to trace to their origin",
              "look for the byline in the page's metadata",
              "Mayor opens new bridge / Published: 31 January 2020 / The bridge opened …")
          .needing("pages with more than bare text");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && subject.page().bodyWords() > 0
        && subject.hasFurniture();
  }

  @Override
  public List<Fault> faults(Subject subject) {
    if (subject.page().byline() != null) {
      return List.of();
    }
    Attribution agency = subject.page().agency();
    if (agency != null) {
      String message = "no byline, only an agency: " + Quote.of(agency.name());
      return Fault.only(Fault.at(new Place(Lines.of(agency.line()), agency.span()), .8, message));
    }
    Passage first = subject.in(Role.TITLE, Role.BODY).getFirst();
    return Fault.only(Fault.at(Place.of(first), .7, "no byline and no agency"));
  }
}
