package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;

/// A copy without origin.
final class CopyWithoutOrigin implements CorpusRule {
  private static final Threshold OVERLAP =
      Threshold.share("overlap", .8, "each text that the other holds, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "copy-without-origin",
              "Copy that names no origin",
              Severity.NOTE,
              "pairs of articles of two sources that are copies",
              "neither names a news agency or the other source, and both hold at least .8 of "
                  + "the other",
              "one has it from the other, or both have it from a third: who wrote it is open",
              "look for the origin: the earlier date, the fuller text",
              "one report in two papers, no agency named")
          .with(OVERLAP)
          .needing("copies in two sources");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Corpus.Copy copy : corpus.copies()) {
      if (!copy.crossesSources()) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      boolean named = copy.a().agency() != null || copy.b().agency() != null;
      if (!named
          && copy.overlap() >= corpus.threshold(OVERLAP)
          && !names(copy.a(), copy.b())
          && !names(copy.b(), copy.a())) {
        String message =
            "the same text stands in %s, neither names an origin"
                .formatted(Quote.of(String.valueOf(copy.a().source())));
        verdict.against(copy.b(), .8, message, copy.a());
      }
    }
    return verdict;
  }

  private static boolean names(Page page, Page other) {
    String source = other.source();
    return source != null && page.article().text().contains(source);
  }
}
