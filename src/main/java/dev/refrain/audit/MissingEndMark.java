package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// The text ends without an end mark.
final class MissingEndMark implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "missing-end-mark",
          "The text ends without an end mark",
          Severity.NOTE,
          "the last paragraph of 8 words or more where at least 3 others precede it",
          "it ends in a letter, digit, comma, colon or dash, which is no web address, while at"
              + " least 9 in 10 of the others end in an end mark, and nothing shows that words"
              + " are missing: see truncated-tail; a sign-off does not count; thresholds are those of truncated-tail",
          "writers who end every other paragraph with a mark end the last one too; of 17 such"
              + " texts read by hand 2 were cut, the others lacked the mark or went on in a list,"
              + " a post or a note on the author",
          "look at the end of the page",
          "The bridge opened in May. … The new school opens on 11 November in the north");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<Passage> body = subject.in(Role.BODY);
    return Tail.isOpen(subject, body, TruncatedTail.OTHERS)
            && Tail.sign(subject, body.getLast()) == null
        ? Fault.only(Fault.at(Place.of(body.getLast()), .5, Tail.message(subject, body)))
        : List.of();
  }
}
