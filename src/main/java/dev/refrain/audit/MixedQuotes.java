package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// Two styles of quotation marks.
final class MixedQuotes implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "mixed-quotes",
          "Two styles of quotation marks",
          Severity.NOTE,
          "double quotation marks of the whole page",
          "straight and curly ones both stand in it",
          "texts of two hands, or of two programs, stand on one page; equal words differ "
              + "in one character",
          "compare words without punctuation",
          "“as planned” … \"as planned\"");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return new TwoStyles("\"", "“”„", at -> true, "quotation marks").faults(subject);
  }
}
