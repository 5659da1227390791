package dev.refrain.audit;

import dev.refrain.model.Failure;
import dev.refrain.model.Severity;

/// The text is too short to be an article.
final class StubArticle implements FailureRule {
  private static final RuleCard CARD =
      new RuleCard(
          "stub-article",
          "The text is too short to be an article",
          Severity.WARNING,
          "every text",
          "no more than a headline or a teaser is left",
          "short rows look alike and draw other articles into their stories",
          "fetch the page again, or keep it out of matching and stories",
          "Read the full story on our site.");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Failure failure() {
    return Failure.STUB;
  }
}
