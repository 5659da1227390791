package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// Much shorter than other articles of its source.
final class ThinBody implements PageRule {
  private static final Threshold SHARE =
      Threshold.share("share", .2, "of the median of the bodies of the source, less than");
  private static final Threshold MEDIAN =
      Threshold.words("median", 100, "the median of the source, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "thin-body",
              "Much shorter than other articles of its source",
              Severity.NOTE,
              "articles of sources with 10 articles or more, the median of their bodies 100 words or"
                  + " more",
              "the body has less than a fifth of the median of the bodies of its source",
              "a source writes to a measure; what is far below it is a teaser, a caption or a text cut"
                  + " off",
              "fetch the page again",
              "30 words among articles of 400")
          .with(SHARE, MEDIAN)
          .needing("more articles of one source");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.usualLength() >= subject.threshold(MEDIAN);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    int words = subject.page().bodyWords();
    int usual = subject.usualLength();
    String message = "%d words of body, half of its source has %d or more".formatted(words, usual);
    return words < subject.threshold(SHARE) * usual
        ? Fault.only(Fault.at(subject.lines().whole(), .7, message))
        : List.of();
  }
}
