package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// More copies than usual.
final class DuplicateRate implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .1363, "articles that have a copy, more than")
          .from("RealNews: Lee et al. 2022, table 2");
  private static final Threshold ARTICLES =
      Threshold.count("articles", 20, "articles", "in the run, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "duplicate-rate",
              "More copies than in other corpora",
              Severity.WARNING,
              "runs of 20 articles or more that hold an article, compared as wholes",
              "more than .1363 of them have a copy: equal, near, or one contained in the "
                  + "other",
              "of four corpora for training, RealNews had the most near copies, 13.63 %: Lee "
                  + "et al. 2022, Deduplicating Training Data Makes Language Models Better, table 2",
              "keep one copy of each: refrain clean",
              "30 of 100 articles are copies of others")
          .with(SHARE, ARTICLES)
          .needing("more articles");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    long articles = corpus.pages().stream().filter(page -> page.failed() == null).count();
    if (articles < corpus.threshold(ARTICLES)) {
      return new Verdict().passedBy(1);
    }
    var copied = new HashSet<String>();
    for (Corpus.Copy copy : corpus.copies()) {
      copied.add(copy.a().id());
      copied.add(copy.b().id());
    }
    Verdict verdict = new Verdict().looked(1);
    if (copied.size() > corpus.threshold(SHARE) * articles) {
      String message =
          String.format(
              Locale.ROOT,
              "%d of %d articles have a copy: %.1f %%",
              copied.size(),
              articles,
              100.0 * copied.size() / articles);
      verdict.against("", .95, message, List.of());
    }
    return verdict;
  }
}
