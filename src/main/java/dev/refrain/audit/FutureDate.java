package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;

/// An article is dated in the future of its run.
final class FutureDate implements CorpusRule {
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
          "an article of 2055 among articles of 2015");

  private static final int ARTICLES = 20;
  private static final int EXCEPTED = 100;
  private static final double DAYS = 365;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Double threshold() {
    return DAYS;
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
    if (dated.size() < ARTICLES) {
      return verdict.passedBy(corpus.pages().size());
    }
    dated.sort(Comparator.comparing(Dated::day).thenComparing(each -> each.page().id()));
    int last = dated.size() - 1 - Math.max(1, dated.size() / EXCEPTED);
    Dated reached = dated.get(last);
    for (Dated each : dated.subList(last + 1, dated.size())) {
      long days = ChronoUnit.DAYS.between(reached.day(), each.day());
      if (days > corpus.threshold(this)) {
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
