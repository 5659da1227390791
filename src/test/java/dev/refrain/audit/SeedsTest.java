package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.group.Ledger;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.text.Pages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The catalogue against the hand labels of the seeds.
class SeedsTest {
  /// Pages as the hand labels have them: what is missed here is the fault of a rule.
  @Nested
  class AsLabelled extends SeedsContract {
    @Override
    AuditResult audit() {
      List<Page> pages = GoldSeeds.pages();
      return Auditor.audit(
          pages, BruteForce.insidePages(pages), BruteForce.furniture(pages), List.of());
    }
  }

  /// Pages and matches as our own stages make them.
  @Nested
  class AsRead extends SeedsContract {
    @Override
    AuditResult audit() {
      return SeedsTest.audit(GoldSeeds.articles());
    }
  }

  @Test
  void knowsADefectAgainUnderOtherNamesAndInAnotherOrder() {
    List<Article> articles = GoldSeeds.articles();
    var renamed = new ArrayList<Article>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      String text = articles.get(i).text().replace("\n", "\r\n");
      String name = "copy-" + (char) ('z' - i);
      renamed.add(new Article(name, new Origin(name, 0), null, null, null, null, text));
    }
    assertThat(fingerprints(audit(renamed))).isEqualTo(fingerprints(audit(articles)));
  }

  @Test
  void givesEveryDefectItsOwnFingerprint() {
    List<String> fingerprints = fingerprints(audit(GoldSeeds.articles()));
    assertThat(fingerprints).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  private static AuditResult audit(List<Article> articles) {
    List<Page> pages = Pages.of(articles, 1);
    List<Match> matches = DuplicateFinder.find(pages, MatchSettings.defaults());
    return Auditor.audit(pages, matches, Ledger.of(pages, matches), List.of());
  }

  private static List<String> fingerprints(AuditResult result) {
    return result.findings().stream().map(Finding::fingerprint).sorted().toList();
  }
}
