package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// One address, two texts.
final class OneUrlManyTexts implements CorpusRule {
  private static final RuleCard CARD =
      new RuleCard(
              "one-url-many-texts",
              "One address with two texts",
              Severity.WARNING,
              "articles whose address another article has too",
              "the two are no copies of each other",
              "the page changed between two scrapes, or one of them got another page: a "
                  + "log-in, an error, an index",
              "look at both; keep the one that is the article",
              "example.org/bridge: a report, and a list of headlines")
          .needing("an address that two articles have");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    Set<String> copies = new HashSet<>();
    corpus.copies().forEach(copy -> copies.add(copy.a().id() + "\n" + copy.b().id()));
    Map<String, Page> first = new HashMap<>();
    for (Page page : corpus.pages()) {
      String address = Corpus.address(page);
      Page other = address == null ? null : first.putIfAbsent(address, page);
      if (other == null) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      boolean copy =
          copies.contains(other.id() + "\n" + page.id())
              || copies.contains(page.id() + "\n" + other.id())
              || other.article().text().equals(page.article().text());
      if (!copy) {
        verdict.against(page, .85, "another text than that of " + Quote.of(other.id()), other);
      }
    }
    return verdict;
  }
}
