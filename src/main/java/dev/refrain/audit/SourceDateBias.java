package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The dates of a source are the day of its scrape.
final class SourceDateBias implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .9, "rows of the source that claim one day, at least");
  private static final Threshold OTHERS =
      Threshold.share("others", .5, "dates of other sources that claim this day, no more than");
  private static final Threshold ROWS =
      Threshold.count("rows", 10, "rows", "of the source that are dated, at least");
  private static final Threshold DAYS =
      Threshold.days("days", 7, "from the first to the last date of the run, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "source-date-bias",
              "A source dates its articles with the day of the scrape",
              Severity.WARNING,
              "sources with 10 dated rows or more, in runs that claim dates over 8 days or "
                  + "more",
              "at least .9 of its rows, and no more than .5 of the dates of the others, claim "
                  + "one day",
              "articles of one source spread over days; a row that has no date of its own got "
                  + "the day of the scrape",
              "take the date from the page, or drop it",
              "30 rows of one paper, all of 31 January 2020")
          .with(SHARE, OTHERS, ROWS, DAYS)
          .needing("more dated rows of one source, over many days");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    List<LocalDate> all = new ArrayList<>();
    corpus.pages().forEach(page -> page.dates().forEach(claim -> add(claim.value(), all)));
    all.sort(null);
    boolean spread =
        !all.isEmpty()
            && ChronoUnit.DAYS.between(all.getFirst(), all.getLast()) >= corpus.threshold(DAYS);
    for (Map.Entry<String, List<Page>> source : corpus.bySource().entrySet()) {
      judge(corpus, source, spread ? all : List.of(), verdict);
    }
    return verdict;
  }

  private static void judge(
      Corpus corpus, Map.Entry<String, List<Page>> of, List<LocalDate> all, Verdict verdict) {
    String source = of.getKey();
    List<Page> pages = of.getValue();
    var days = new TreeMap<LocalDate, Integer>();
    int rows = 0;
    for (Page page : pages) {
      ClaimedDate date = Corpus.rowDate(page);
      if (date != null) {
        days.merge(date.day(), 1, Integer::sum);
        rows++;
      }
    }
    if (rows < corpus.threshold(ROWS) || all.isEmpty()) {
      verdict.passedBy(1);
      return;
    }
    verdict.looked(1);
    for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
      int own = day.getValue();
      long others = all.stream().filter(day.getKey()::equals).count() - own;
      if (own >= corpus.threshold(SHARE) * rows
          && others <= corpus.threshold(OTHERS) * (all.size() - own)) {
        String message =
            "%d of %d rows of %s claim %s".formatted(own, rows, Quote.of(source), day.getKey());
        verdict.against(source, .8, message, pages);
      }
    }
  }

  private static void add(String value, List<LocalDate> all) {
    ClaimedDate date = ClaimedDate.of(value);
    if (date != null) {
      all.add(date.day());
    }
  }
}
