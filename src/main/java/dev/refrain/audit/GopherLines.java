package dev.refrain.audit;

import dev.refrain.model.Severity;

/// Lines and paragraphs repeat: Gopher's first four signals of repetition.
final class GopherLines implements SignalRule {
  private static final RuleCard CARD =
      new RuleCard(
          "gopher-lines",
          "Lines repeat more than training data may",
          Severity.NOTE,
          "pages with a body of 50 words or more, their body and their raw text",
          "lines that stand above already > .30 of all lines, or hold > .20 of the characters;"
              + " paragraphs are lines here",
          "the thresholds of Gopher: Rae et al. 2021, Scaling Language Models, table A1",
          "leave the repeated lines out, or the article out of training data",
          "Read more / … / Read more / … / Read more");

  private static final double LINES = .3;
  private static final double CHARACTERS = .2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    var excess = new Excess();
    if (signals.lines().size() > 1) {
      excess.above("repeated lines", signals.repeatedLines(), LINES);
      excess.above("their characters", signals.repeatedLineCharacters(), CHARACTERS);
    }
    return excess;
  }
}
