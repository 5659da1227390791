package dev.refrain.audit;

import dev.refrain.model.Failure;
import dev.refrain.model.Severity;

/// The page asks to sign in instead of showing the article.
final class SignInPage implements FailureRule {
  private static final RuleCard CARD =
      new RuleCard(
          "sign-in-page",
          "The page asks to sign in instead of showing the article",
          Severity.ERROR,
          "every text",
          "the text is a log-in or subscription form",
          "all sign-in pages of a site look like copies of each other",
          "fetch the page with access, or drop the row",
          "Please sign in to continue reading. Forgot your password?");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Failure failure() {
    return Failure.SIGN_IN;
  }
}
