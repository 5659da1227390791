package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Texts are cut at one length.
final class LengthSpike implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .1, "texts of the source that have one length, at least");
  private static final Threshold TEXTS =
      Threshold.count("texts", 5, "texts", "of one length that are not equal, at least");
  private static final Threshold CHARACTERS =
      Threshold.count("characters", 100, "characters", "the length, at least");
  private static final Threshold OPEN =
      Threshold.share(
          "open", .5, "texts of that length without an end mark, or with dots for it, at least");
  private static final Threshold ARTICLES =
      Threshold.count("articles", 10, "articles", "of the source, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "length-spike",
              "Texts of a source are cut at one length",
              Severity.WARNING,
              "sources with 10 articles or more",
              "5 texts or more, and at least .1 of all, have the same number of characters, "
                  + "100 or more, are not equal, and half of them lack an end mark or end in dots",
              "lengths of articles are spread widely; an interface that hands out so many "
                  + "characters and no more makes them equal",
              "fetch the pages themselves",
              "40 of 60 texts have exactly 5,000 characters")
          .with(SHARE, TEXTS, CHARACTERS, OPEN, ARTICLES)
          .needing("more articles of one source");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Map.Entry<String, List<Page>> source : corpus.bySource().entrySet()) {
      List<Page> pages = source.getValue();
      if (pages.size() < corpus.threshold(ARTICLES)) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      var byLength = new TreeMap<Integer, List<Page>>();
      for (Page page : pages) {
        int length = page.article().text().strip().length();
        byLength.computeIfAbsent(length, _ -> new ArrayList<>()).add(page);
      }
      byLength.forEach(
          (length, same) -> {
            if (length >= corpus.threshold(CHARACTERS)
                && same.size() >= corpus.threshold(SHARE) * pages.size()
                && isCut(corpus, same)) {
              String message =
                  "%d of %d texts of %s have exactly %d characters"
                      .formatted(same.size(), pages.size(), Quote.of(source.getKey()), length);
              verdict.against(source.getKey() + " " + length, .9, message, same);
            }
          });
    }
    return verdict;
  }

  private static boolean isCut(Corpus corpus, List<Page> same) {
    long texts = same.stream().map(page -> page.article().text()).distinct().count();
    long open = same.stream().filter(page -> isOpen(page.article().text())).count();
    return texts >= corpus.threshold(TEXTS) && open >= corpus.threshold(OPEN) * same.size();
  }

  /// Programs that cut texts often put dots behind the cut.
  private static boolean isOpen(String text) {
    return !EndMark.ends(text) || EndMark.isEllipsis(text);
  }
}
