package dev.refrain.audit;

import dev.refrain.model.Attribution;
import dev.refrain.model.Severity;

/// Agency copy in two sources.
final class AgencyCopy implements CorpusRule {
  private static final RuleCard CARD =
      new RuleCard(
              "agency-copy",
              "The same agency copy stands in two sources",
              Severity.NOTE,
              "pairs of articles of two sources that are copies",
              "one of them names a news agency",
              "a fact to know before articles are counted: many papers print one text of an "
                  + "agency",
              "count the text once",
              "PARIS (AP) — The bridge opened in May. (in two papers)")
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
      Attribution agency = copy.a().agency() == null ? copy.b().agency() : copy.a().agency();
      if (agency != null) {
        String message =
            "copy of %s in %s"
                .formatted(Quote.of(agency.name()), Quote.of(String.valueOf(copy.a().source())));
        verdict.against(copy.b(), .9, message, copy.a());
      }
    }
    return verdict;
  }
}
