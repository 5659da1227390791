package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// List of links without a heading in the text.
final class UnheadedLinkList implements PageRule {
  private static final Threshold ENTRIES =
      Threshold.count(
          "entries", 4, "headlines", "of a list on a page that is mostly article, at least");
  private static final Threshold OWN =
      Threshold.share("own", .5, "entries that say what the article says, no more than");

  private static final RuleCard CARD =
      new RuleCard(
              "unheaded-link-list",
              "Lines like a list of links, without a heading",
              Severity.WARNING,
              "lists as link-list has them, but for the heading, and lines behind the last paragraph",
              "there is one; or the text ends in 4 lines or more of 4 to 25 words without end mark, at"
                  + " most a quarter of them with figures, colons or dashes as rows of tables have,"
                  + " behind 3 paragraphs or more of which 9 in 10 have an end mark; on a page that is"
                  + " mostly article it has 4 headlines or more, half of which or more hold at most as"
                  + " many words of content that the article has as others",
              "nothing but its shape says that it is a list of links: 12 of 21 read by hand were one,"
                  + " the others points, captions and posts of the article itself; whoever ends"
                  + " paragraphs in marks does not stop doing so four times in a row",
              "look at the lines: leave them out where they lead to other articles",
              "Bridge closed for repairs / Mayor opens new school / Rain in spring / Team wins again")
          .with(ENTRIES, OWN)
          .needing("an article");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.page().bodyWords() > 0;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var faults = new ArrayList<Fault>();
    subject.linkLists().stream()
        .filter(run -> !LinkList.isHeaded(run))
        .map(UnheadedLinkList::fault)
        .forEach(faults::add);
    int least = (int) subject.threshold(ENTRIES);
    List<Passage> bare = BareHeadlines.behind(subject, least, subject.threshold(OWN));
    if (!bare.isEmpty()) {
      Place place = Place.from(Place.of(bare.getFirst()), Place.of(bare.getLast()));
      String message =
          "%d lines like headlines of other articles behind the last paragraph, none with an end mark"
              .formatted(bare.size());
      faults.add(Fault.at(place, .6, message));
    }
    return faults;
  }

  private static Fault fault(Run run) {
    String message =
        "%d lines like headlines of other articles, %d passages in all"
            .formatted(run.count(Role.LINK), run.size());
    return Fault.at(run.place(), .6, message);
  }

  /// On a page that is mostly article, lines without a heading that say what the article says are
  /// its own, not those of others: its points in short, captions, quoted posts; so are a few.
  static boolean isList(Subject subject, Run run) {
    if (subject.page().bodyWords() * 2 < subject.page().words()) {
      return true;
    }
    if (run.count(Role.LINK) < subject.threshold(ENTRIES)) {
      return false;
    }
    Set<String> body = subject.bodyStems();
    int own = 0;
    for (Passage passage : run.passages()) {
      if (passage.role() == Role.LINK) {
        Set<String> stems = subject.stems(passage);
        int all = stems.size();
        stems.retainAll(body);
        own += all > 0 && stems.size() * 2 > all ? 1 : 0;
      }
    }
    return own <= subject.threshold(OWN) * run.count(Role.LINK);
  }
}
