package dev.refrain.audit;

import dev.refrain.model.Severity;

/// FineWeb's own signals on lines.
final class FineWebLines implements SignalRule {
  private static final Threshold ENDED =
      Threshold.share("ended", .12, "lines that end in a punctuation mark, no more than")
          .from("Penedo et al. 2024, section 3.6");
  private static final Threshold REPEATED =
      Threshold.share("repeated", .1, "characters in lines that stand above already, at least")
          .from("Penedo et al. 2024, section 3.6");
  private static final Threshold SHORT =
      Threshold.share("short", .67, "short lines, at least")
          .from("Penedo et al. 2024, section 3.6");
  private static final Threshold CHARACTERS =
      Threshold.count("characters", 30, "characters", "a short line has fewer")
          .from("Penedo et al. 2024, section 3.6");

  private static final Threshold LINE_BREAKS =
      Threshold.share("line-breaks", .3, "lines per word, more than")
          .from("the program that makes FineWeb, datatrove");

  private static final RuleCard CARD =
      new RuleCard(
              "fineweb-lines",
              "FineWeb would leave the page out",
              Severity.NOTE,
              "pages with a body of 50 words or more, their body and their raw text",
              "lines that end in a punctuation mark <= .12 of all, characters in repeated lines >= .1,"
                  + " lines of fewer than 30 characters >= .67, or lines per word > .3",
              "the thresholds of FineWeb: Penedo et al. 2024, The FineWeb Datasets, section 3.6; that on lines per word stands in its program"
                  + " alone",
              "clean the text, or look for a better extraction",
              "a page of menus around three sentences")
          .with(ENDED, REPEATED, SHORT, CHARACTERS, LINE_BREAKS)
          .needing("a longer article");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    double shorter = subject.threshold(CHARACTERS);
    double lines = signals.lines().size();
    int ended = 0;
    int small = 0;
    for (String line : signals.lines()) {
      ended += EndMark.ends(line) ? 1 : 0;
      small += line.length() < shorter ? 1 : 0;
    }
    var excess = new Excess();
    excess.below("lines with an end mark", ended / lines, Math.nextUp(subject.threshold(ENDED)));
    excess.above(
        "characters in repeated lines",
        signals.repeatedLines().characters(),
        Math.nextDown(subject.threshold(REPEATED)));
    excess.above("short lines", small / lines, Math.nextDown(subject.threshold(SHORT)));
    excess.above("lines per word", lines / signals.words().size(), subject.threshold(LINE_BREAKS));
    return excess;
  }
}
