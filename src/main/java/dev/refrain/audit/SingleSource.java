package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Most articles come from one source.
final class SingleSource implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .5, "articles of one source, more than");
  private static final Threshold ARTICLES =
      Threshold.count("articles", 20, "articles", "in the run, at least");
  private static final Threshold NAMED =
      Threshold.share("named", .5, "articles whose source is known, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "single-source",
              "One source holds most of the run",
              Severity.NOTE,
              "runs of 20 articles or more whose sources are known for at least half",
              "more than .5 of the articles come from one source, and there are 2 sources or "
                  + "more",
              "what is found about the run is found about that source: its template, its "
                  + "agency, its habits",
              "draw as many articles from each source",
              "80 of 100 articles of one paper")
          .with(SHARE, ARTICLES, NAMED)
          .needing("more articles of two sources");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    int all = corpus.pages().size();
    int named = corpus.bySource().values().stream().mapToInt(List::size).sum();
    if (all < corpus.threshold(ARTICLES)
        || named < corpus.threshold(NAMED) * all
        || corpus.bySource().size() < 2) {
      return new Verdict().passedBy(1);
    }
    Verdict verdict = new Verdict().looked(1);
    for (Map.Entry<String, List<Page>> source : corpus.bySource().entrySet()) {
      int own = source.getValue().size();
      if (own > corpus.threshold(SHARE) * all) {
        String message =
            String.format(
                Locale.ROOT,
                "%d of %d articles are of %s: %.1f %%",
                own,
                all,
                Quote.of(source.getKey()),
                100.0 * own / all);
        verdict.against(source.getKey(), .95, message, List.of());
      }
    }
    return verdict;
  }
}
