package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Most of a source is template.
final class SourceTemplateShare implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .5, "words of all pages that are furniture and links, at least");
  private static final Threshold ARTICLES =
      Threshold.count("articles", 5, "articles", "of the source, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "source-template-share",
              "Most words of a source are its template",
              Severity.WARNING,
              "sources with 5 articles or more",
              "furniture and lists of links hold at least .5 of the words of all its pages",
              "what is compared, counted and trained on is the site and not its articles",
              "take another extractor for this source, or clean it: refrain clean",
              "5 pages with 200 words of article and 400 of menus each")
          .with(SHARE, ARTICLES)
          .needing("more articles of one source");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Map.Entry<String, List<Page>> source : corpus.bySource().entrySet()) {
      List<Page> pages = source.getValue().stream().filter(page -> page.failed() == null).toList();
      if (pages.size() < corpus.threshold(ARTICLES)) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      long words = pages.stream().mapToLong(Page::words).sum();
      long template = pages.stream().mapToLong(Cards::siteWords).sum();
      if (template >= corpus.threshold(SHARE) * words) {
        String message =
            String.format(
                Locale.ROOT,
                "%.1f %% of the words of %s are furniture and links, on %d pages",
                100.0 * template / words,
                Quote.of(source.getKey()),
                pages.size());
        verdict.against(source.getKey(), .9, message, pages);
      }
    }
    return verdict;
  }
}
