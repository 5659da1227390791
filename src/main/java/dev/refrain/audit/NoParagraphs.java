package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// No paragraphs.
final class NoParagraphs implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 100, "the body holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "no-paragraphs",
              "No paragraphs",
              Severity.NOTE,
              "articles of 100 words or more",
              "no blank line stands in the text",
              "a program that takes blank lines for the ends of paragraphs sees the whole "
                  + "page as one",
              "take lines for paragraphs",
              "a page without a single blank line")
          .with(WORDS)
          .needing("a longer article");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && subject.page().bodyWords() >= subject.threshold(WORDS);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    TextLines lines = subject.lines();
    Place whole = lines.whole();
    for (int line = whole.lines().first(); line <= whole.lines().last(); line++) {
      if (lines.isBlank(line)) {
        return List.of();
      }
    }
    String message = "%d lines and no blank one".formatted(lines.count());
    return Fault.only(Fault.at(whole, .9, message));
  }
}
