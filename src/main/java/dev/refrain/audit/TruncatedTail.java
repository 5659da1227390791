package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;

/// The text is cut off at its end.
final class TruncatedTail implements PageRule {
  static final Threshold ENDED =
      Threshold.share("ended", .9, "of the other passages that end in an end mark, at least");
  static final Threshold OTHERS =
      Threshold.count("others", 3, "paragraphs", "before the last, at least");
  private static final Threshold TEASERS =
      Threshold.count("teasers", 2, "teasers", "before the last, at least");
  static final Threshold WORDS =
      Threshold.words("words", 8, "the last passage holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "truncated-tail",
              "The text is cut off at its end",
              Severity.WARNING,
              "the last paragraph of 8 words or more where at least 3 others precede it, and "
                  + "the last teaser of a page that ends in a link list with at least 2 other teasers",
              "it has no end mark, while at least 9 in 10 of the others have; a paragraph must also"
                  + " stop at a comma or a dash, after a function word, or within brackets or"
                  + " quotation marks (missing-end-mark speaks of the others); a sign-off or a web"
                  + " address is an end",
              "writers who end every other paragraph with a mark end the last one too; where "
                  + "they do not, its last words are missing",
              "fetch the page again; leave the last sentence out of comparisons",
              "The bridge opened in May. … The mayor said that the new school would")
          .with(ENDED, OTHERS, TEASERS, WORDS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var faults = new ArrayList<Fault>();
    List<Passage> body = subject.in(Role.BODY);
    if (Tail.isOpen(subject, body, OTHERS) && Tail.isCut(subject, body.getLast())) {
      faults.add(fault(subject, body));
    }
    List<Passage> all = subject.page().passages();
    List<Passage> teasers = subject.in(Role.LINK_TEASER);
    if (!all.isEmpty()
        && all.getLast().role() == Role.LINK_TEASER
        && Tail.isOpen(subject, teasers, TEASERS)) {
      faults.add(fault(subject, teasers));
    }
    return faults;
  }

  private static Fault fault(Subject subject, List<Passage> passages) {
    return Fault.at(Place.of(passages.getLast()), .75, Tail.message(subject, passages));
  }
}
