package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;

/// The text is cut off at its end.
final class TruncatedTail implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "truncated-tail",
          "The text is cut off at its end",
          Severity.WARNING,
          "the last paragraph of 8 words or more where at least 3 others precede it, and "
              + "the last teaser of a page that ends in a link list with at least 2 other teasers",
          "it ends in a letter, digit, comma, colon or dash, which is no web address, while at"
              + " least 9 in 10 of the others end in an end mark; a sign-off of up to 3 words on a"
              + " line of its own does not count",
          "writers who end every other paragraph with a mark end the last one too; where "
              + "they do not, its last words are missing",
          "fetch the page again; leave the last sentence out of comparisons",
          "The bridge opened in May. … The mayor said that the new school would");

  private static final int PARAGRAPHS = 3;
  private static final int TEASERS = 2;
  private static final int WORDS = 8;
  private static final double ENDED = .9;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var faults = new ArrayList<Fault>();
    addCut(subject, subject.in(Role.BODY), PARAGRAPHS, faults);
    if (!subject.page().passages().isEmpty()
        && subject.page().passages().getLast().role() == Role.LINK_TEASER) {
      addCut(subject, subject.in(Role.LINK_TEASER), TEASERS, faults);
    }
    return faults;
  }

  private static void addCut(
      Subject subject, List<Passage> passages, int fewestOthers, List<Fault> faults) {
    if (passages.size() <= fewestOthers) {
      return;
    }
    Passage last = passages.getLast();
    if (!EndMark.isMissing(subject.text(last)) || subject.words(last).size() < WORDS) {
      return;
    }
    List<Passage> others = passages.subList(0, passages.size() - 1);
    long ended = others.stream().filter(passage -> EndMark.ends(subject.text(passage))).count();
    if (ended >= ENDED * others.size()) {
      String message =
          "the last of %d passages has no end mark, %d of the others have"
              .formatted(passages.size(), ended);
      faults.add(Fault.at(Place.of(last), .75, message));
    }
  }
}
