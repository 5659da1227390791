package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Links to articles on other things.
final class OffTopicLinks implements PageRule {
  private static final Threshold SHARE =
      Threshold.share("share", .8, "headlines that have no word of the article, at least");
  private static final Threshold ENTRIES =
      Threshold.count("entries", 5, "headlines", "in the link lists of the page, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "off-topic-links",
              "Links to articles on other things",
              Severity.NOTE,
              "pages with an article and 5 headlines or more in link lists",
              "at least .8 of them share no word of content with the article, by their first 5 letters",
              "such a list draws the page to stories it has nothing to do with",
              "leave the list out",
              "an article on a bridge above headlines on football")
          .with(SHARE, ENTRIES)
          .needing("long lists of links");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && subject.page().bodyWords() > 0
        && subject.in(Role.LINK).size() >= subject.threshold(ENTRIES);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    Set<String> own = new HashSet<>(subject.bodyStems());
    for (Passage passage : subject.in(Role.TITLE, Role.SUBHEAD, Role.DECK)) {
      own.addAll(subject.stems(passage));
    }
    List<Passage> links = subject.in(Role.LINK);
    var strange = new ArrayList<Place>();
    for (Passage link : links) {
      if (Collections.disjoint(own, subject.stems(link))) {
        strange.add(Place.of(link));
      }
    }
    String message =
        "%d of %d headlines share no word with the article".formatted(strange.size(), links.size());
    return strange.size() >= subject.threshold(SHARE) * links.size()
        ? Fault.overAll(strange, .8, message)
        : List.of();
  }
}
