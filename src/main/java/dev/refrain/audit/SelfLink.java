package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// The article lists itself.
final class SelfLink implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "self-link",
              "The article lists itself",
              Severity.NOTE,
              "headlines in link lists",
              "one has the words of the article's own headline",
              "the headline counts once more, and the list is seen not to be about other "
                  + "articles only",
              "leave the list out",
              "More in Local: Mayor opens new bridge (on the page of that article)")
          .needing("lists of links");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.LINK) && subject.has(Role.TITLE);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return Fault.overAll(links(subject), .95, "the list has the headline of this article");
  }

  /// The entries of link lists that have the words of the headline.
  static List<Place> links(Subject subject) {
    long wording = subject.wording(subject.in(Role.TITLE).getFirst());
    return subject.in(Role.LINK).stream()
        .filter(link -> subject.wording(link) == wording)
        .map(Place::of)
        .toList();
  }
}
