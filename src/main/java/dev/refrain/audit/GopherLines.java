package dev.refrain.audit;

import dev.refrain.model.Severity;

/// Lines and paragraphs repeat: Gopher's first four signals of repetition, by the characters of the
/// lines or paragraphs that stand above already among all of them.
final class GopherLines implements SignalRule {
  private static final Threshold LINES =
      Threshold.share("lines", .3, "lines that stand above already, more than")
          .from("Rae et al. 2021, table A1");
  private static final Threshold CHARACTERS =
      Threshold.share("line-characters", .2, "characters in such lines, more than")
          .from("Rae et al. 2021, table A1");
  private static final Threshold PARAGRAPHS =
      Threshold.share("paragraphs", .3, "paragraphs that stand above already, more than")
          .from("Rae et al. 2021, table A1");
  private static final Threshold PARAGRAPH_CHARACTERS =
      Threshold.share("paragraph-characters", .2, "characters in such paragraphs, more than")
          .from("Rae et al. 2021, table A1");

  private static final RuleCard CARD =
      new RuleCard(
              "gopher-lines",
              "Lines repeat more than training data may",
              Severity.NOTE,
              "pages with a body of 50 words or more, their body and their raw text",
              "lines that stand above already > .30 of all lines, or hold > .20 of the characters; or"
                  + " paragraphs, which blank lines part, likewise",
              "the thresholds of Gopher: Rae et al. 2021, Scaling Language Models, table A1",
              "leave the repeated lines out, or the article out of training data",
              "Read more / … / Read more / … / Read more")
          .with(LINES, CHARACTERS, PARAGRAPHS, PARAGRAPH_CHARACTERS)
          .needing("a longer article");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    var excess = new Excess();
    Signals.Repeated lines = signals.repeatedLines();
    excess.above("repeated lines", lines.share(), subject.threshold(LINES));
    excess.above("their characters", lines.characters(), subject.threshold(CHARACTERS));
    Signals.Repeated paragraphs = signals.repeatedParagraphs();
    excess.above("repeated paragraphs", paragraphs.share(), subject.threshold(PARAGRAPHS));
    excess.above(
        "their characters", paragraphs.characters(), subject.threshold(PARAGRAPH_CHARACTERS));
    return excess;
  }
}
