package dev.refrain.audit;

import dev.refrain.model.Failure;
import dev.refrain.model.Severity;

/// The text holds no words.
final class EmptyArticle implements FailureRule {
  private static final RuleCard CARD =
      new RuleCard(
          "empty-article",
          "The text holds no words",
          Severity.ERROR,
          "every text",
          "there is no letter or digit in the text",
          "an empty row counts in every share that is computed later",
          "fetch the page again or drop the row",
          "(nothing)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Failure failure() {
    return Failure.EMPTY;
  }
}
