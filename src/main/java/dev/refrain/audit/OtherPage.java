package dev.refrain.audit;

import dev.refrain.model.Failure;
import dev.refrain.model.Severity;

/// The page is no article.
final class OtherPage implements FailureRule {
  private static final RuleCard CARD =
      new RuleCard(
          "other-page",
          "The page is no article",
          Severity.WARNING,
          "every text",
          "the text is a list, a search result or another page of the site",
          "a page of headlines matches every article that it links to; a warning, as a"
              + " dump in which no"
              + " article is found looks the same (9 of 16 read by hand)",
          "drop the row",
          "All videos. Newest first. Page 1 of 20");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Failure failure() {
    return Failure.OTHER_PAGE;
  }
}
