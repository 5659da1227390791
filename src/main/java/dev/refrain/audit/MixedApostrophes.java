package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// Two styles of apostrophes.
final class MixedApostrophes implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "mixed-apostrophes",
          "Two styles of apostrophes",
          Severity.NOTE,
          "apostrophes between two letters",
          "straight and curly ones both stand in the text",
          "texts of two hands, or of two programs, stand on one page; equal words differ "
              + "in one character",
          "compare words without punctuation",
          "the city's … the city’s");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    return new TwoStyles("'", "’", at -> isBetweenLetters(text, at), "apostrophes").faults(subject);
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
