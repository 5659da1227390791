package dev.refrain.audit;

import dev.refrain.model.Severity;
import dev.refrain.model.Span;
import dev.refrain.text.Views;
import java.util.List;
import java.util.Locale;

/// Less than half of the page is the article.
final class LowBodyShare implements PageRule {
  private static final Threshold SHARE =
      Threshold.share("share", .5, "characters of the page that are body, less than");
  private static final Threshold WORDS =
      Threshold.words("words", 50, "the body holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "low-body-share",
              "Less than half of the page is the article",
              Severity.WARNING,
              "pages that hold an article of 50 words or more",
              "characters of paragraphs and subheadings / characters of all lines < 0.5",
              "with less than half, what the page is like is decided by what is not the "
                  + "article: two pages of a site look alike, two copies on two sites do not",
              "compare bodies, not pages; look for a better extraction of this source",
              "a report of 6 sentences above 3 lists of links")
          .with(SHARE, WORDS)
          .needing("a longer article");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null
        && subject.page().bodyWords() >= subject.threshold(WORDS);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    long body = Views.body(subject.page()).stream().mapToLong(Span::length).sum();
    double share = subject.threshold(SHARE);
    if (body >= share * subject.text().length()) {
      return List.of();
    }
    long all = subject.text().chars().filter(c -> c != '\n' && c != '\r').count();
    if (body >= share * all) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT, "body %d of %d characters: %.1f %%", body, all, 100.0 * body / all);
    return Fault.only(Fault.at(subject.lines().whole(), .9, message));
  }
}
