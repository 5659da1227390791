package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The article stands twice on its page.
final class BodyDoubled implements PageRule {
  private static final Threshold SHARE =
      Threshold.share("share", .4, "words of the body that stand in repeated paragraphs, at least");
  private static final Threshold PARAGRAPHS =
      Threshold.count("paragraphs", 2, "paragraphs", "that repeat earlier ones, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "body-doubled",
              "The article stands twice on its page",
              Severity.ERROR,
              "paragraphs that repeat earlier ones of the same page: see repeated-paragraph",
              "2 or more do, and they hold at least .4 of the words of the body",
              "half of the body is the share of a text that was read twice; a few words may have"
                  + " changed on the way",
              "keep the first half",
              "a page with its mobile and its desktop text")
          .with(SHARE, PARAGRAPHS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var repeated = new TreeSet<Integer>();
    RepeatedParagraph.copies(subject).forEach(repeat -> repeated.add(repeat.second().ordinal()));
    List<Passage> passages = repeated.stream().map(subject.page().passages()::get).toList();
    int words = passages.stream().mapToInt(passage -> subject.words(passage).size()).sum();
    if (passages.size() < subject.threshold(PARAGRAPHS)
        || words < subject.threshold(SHARE) * subject.page().bodyWords()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%d paragraphs repeat earlier ones: %d of %d words",
            passages.size(),
            words,
            subject.page().bodyWords());
    return Fault.only(Fault.over(passages.stream().map(Place::of).toList(), .95, message));
  }
}
