package dev.refrain.audit;

import dev.refrain.model.Difference;
import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.time.temporal.ChronoUnit;

/// An old text under a new date.
final class RepublishedLater implements CorpusRule {
  private static final Threshold DAYS =
      Threshold.days("days", 3, "between the dates of two copies, more than");

  private static final RuleCard CARD =
      new RuleCard(
              "republished-later",
              "An older text under a newer date",
              Severity.NOTE,
              "pairs of dated articles that are copies and differ in no number",
              "their claimed dates lie more than 3 days apart; the later one is named",
              "papers print agency copy within a day or two, over a weekend three; a later "
                  + "date is that of a scrape or of a new publication of old news",
              "date the text by its first appearance",
              "a report of 4 September 2023, again on 31 January 2025")
          .with(DAYS)
          .needing("two dated copies");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Corpus.Copy copy : corpus.copies()) {
      if (!(Corpus.date(copy.a()) != null
          && Corpus.date(copy.b()) != null
          && !copy.match().differs().contains(Difference.NUMBER))) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      ClaimedDate a = Corpus.date(copy.a());
      ClaimedDate b = Corpus.date(copy.b());
      long days = a == null || b == null ? 0 : ChronoUnit.DAYS.between(a.day(), b.day());
      if (Math.abs(days) > corpus.threshold(DAYS) && a != null && b != null) {
        Page later = days > 0 ? copy.b() : copy.a();
        Page earlier = days > 0 ? copy.a() : copy.b();
        String message =
            "%d days after its copy of %s".formatted(Math.abs(days), (days > 0 ? a : b).day());
        verdict.against(later, .85, message, earlier);
      }
    }
    return verdict;
  }
}
