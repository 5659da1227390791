package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
              "the last paragraph of 8 words or more where at least 3 others precede it, or 3"
                  + " sentences in fewer; the last teaser of a page that ends in a link list with at"
                  + " least 2 other teasers; the end of every text for what excerpts leave of the rest",
              "it has no end mark, while at least 9 in 10 of the others have; a paragraph must also"
                  + " stop at a comma or a dash, within brackets or quotation marks, after a function"
                  + " word or another that stands 10 times more rarely at the end of the run's sentences"
                  + " than inside them, or inside a word: one that no article of the run has while some"
                  + " have words that go on from it (missing-end-mark speaks of the others); or it ends"
                  + " in […] or [+1234 chars]; a sign-off or a web address is an end",
              "writers who end every other paragraph with a mark end the last one too; where "
                  + "they do not, its last words are missing, or the mark alone: where the text stops"
                  + " tells which",
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
    String cut = body.isEmpty() ? null : cut(subject, body);
    if (cut != null) {
      faults.add(Fault.at(Place.of(body.getLast()), .75, cut));
    }
    List<Passage> all = subject.page().passages();
    List<Passage> teasers = subject.in(Role.LINK_TEASER);
    if (!all.isEmpty()
        && all.getLast().role() == Role.LINK_TEASER
        && Tail.isOpen(subject, teasers, TEASERS)) {
      String message = Tail.message(subject, teasers);
      faults.add(Fault.at(Place.of(teasers.getLast()), .75, message));
    }
    return faults;
  }

  private static @Nullable String cut(Subject subject, List<Passage> body) {
    boolean open = Tail.isOpen(subject, body, OTHERS) || Tail.isOpenAmongFew(subject, body, OTHERS);
    if (!open) {
      return Tail.rest(subject, body.getLast());
    }
    String sign = Tail.sign(subject, body.getLast());
    return sign == null ? null : Tail.message(subject, body) + "; it stops " + sign;
  }
}
