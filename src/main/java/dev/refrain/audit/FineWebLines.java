package dev.refrain.audit;

import dev.refrain.model.Severity;

/// FineWeb's own signals on lines.
final class FineWebLines implements SignalRule {
  private static final RuleCard CARD =
      new RuleCard(
          "fineweb-lines",
          "FineWeb would leave the page out",
          Severity.NOTE,
          "pages with a body of 50 words or more, their body and their raw text",
          "lines that end in a punctuation mark <= .12 of all, characters in repeated lines >= .1,"
              + " or lines of fewer than 30 characters >= .67",
          "the thresholds of FineWeb: Penedo et al. 2024, The FineWeb Datasets, section 3.6",
          "clean the text, or look for a better extraction",
          "a page of menus around three sentences");

  private static final double ENDED = .12;
  private static final double REPEATED = .1;
  private static final double SHORT = .67;
  private static final int CHARACTERS = 30;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    double lines = signals.lines().size();
    long ended = signals.lines().stream().filter(EndMark::ends).count();
    long small = signals.lines().stream().filter(line -> line.length() < CHARACTERS).count();
    var excess = new Excess();
    excess.below("lines with an end mark", ended / lines, Math.nextUp(ENDED));
    excess.above(
        "characters in repeated lines", signals.repeatedLineCharacters(), Math.nextDown(REPEATED));
    excess.above("short lines", small / lines, Math.nextDown(SHORT));
    return excess;
  }
}
