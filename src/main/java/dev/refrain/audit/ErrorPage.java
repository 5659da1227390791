package dev.refrain.audit;

import dev.refrain.model.Failure;
import dev.refrain.model.Severity;

/// The page is an error message of its server.
final class ErrorPage implements FailureRule {
  private static final RuleCard CARD =
      new RuleCard(
          "error-page",
          "The page is an error message of its server",
          Severity.ERROR,
          "every text",
          "the text is a status page: not found, forbidden, too many requests",
          "all error pages of a site look like copies of each other",
          "fetch the page again later, or drop the row",
          "404 Not Found");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Failure failure() {
    return Failure.ERROR_PAGE;
  }
}
