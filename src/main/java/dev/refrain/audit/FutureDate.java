package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;

/// An article is dated in the future of its run.
final class FutureDate implements CorpusRule {
  private static final Threshold DAYS =
      Threshold.days("days", 365, "behind the day that the other dates have reached, more than");
  private static final Threshold ARTICLES =
      new Threshold(
          "articles", 20, "articles", "in the run that are dated, at least", "set by hand", 2, 1e9);
  private static final Threshold EXCEPTED =
      Threshold.share("excepted", .01, "dates that do not count for that day, one at least");

  private static final RuleCard CARD =
      new RuleCard(
              "future-date",
              "Dated after all the rest of the run",
              Severity.WARNING,
              "runs with 20 dated articles or more",
              "its date lies more than 365 days behind the day that 99 of 100 dates of the run have"
                  + " reached, one article at least excepted",
              "a run cannot hold what was not yet written; the day of the run itself is not asked, as"
                  + " the same input has to give the same findings; a year is what slips of the pen"
                  + " and of formats add at least",
              "look the date up on the page, or leave it out",
              "an article of 2055 among articles of 2015")
          .with(DAYS, ARTICLES, EXCEPTED)
          .needing("more dated articles");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    var dated = new ArrayList<Dated>();
    for (Page page : corpus.pages()) {
      ClaimedDate date = Corpus.date(page);
      if (date != null) {
        dated.add(new Dated(page, date.day()));
      }
    }
    if (dated.size() < corpus.threshold(ARTICLES)) {
      return verdict.passedBy(corpus.pages().size());
    }
    dated.sort(Comparator.comparing(Dated::day).thenComparing(each -> each.page().id()));
    int excepted = (int) (corpus.threshold(EXCEPTED) * dated.size() + 1e-9);
    int last = Math.max(0, dated.size() - 1 - Math.max(1, excepted));
    Dated reached = dated.get(last);
    for (Dated each : dated.subList(last + 1, dated.size())) {
      long days = ChronoUnit.DAYS.between(reached.day(), each.day());
      if (days > corpus.threshold(DAYS)) {
        String message =
            "dated %s, %d days after %s, which %d of %d dates have reached"
                .formatted(each.day(), days, reached.day(), last + 1, dated.size());
        verdict.against(each.page(), .8, message, reached.page());
      }
    }
    return verdict.looked(dated.size()).passedBy(corpus.pages().size() - dated.size());
  }

  private record Dated(Page page, LocalDate day) {}
}
