package dev.refrain.report;

import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.Page;
import dev.refrain.model.ScoreCard;
import dev.refrain.model.Suppression;
import dev.refrain.report.content.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A report with score cards, suppressions and an earlier run to compare with.
final class ScoredReport {
  private ScoredReport() {}

  static Report of(Report report) {
    AuditResult audit = report.analysis().audit();
    var cards = new ArrayList<ScoreCard>();
    cards.add(card("The Moscow Times", null, 40));
    for (Page page : report.analysis().pages()) {
      cards.add(card(page.source(), page.id(), 10.0 * cards.size()));
    }
    var suppressions =
        List.of(
            new Suppression("link-list", "news*", "The lists are wanted.", 3),
            new Suppression("0a1b2c3d", "*", "Looked at in spring.", 0));
    var change =
        new BaselineChange(4, 2, 31, new TreeMap<>(Map.of("link-list", List.of(800.0, 1600.0))));
    return new Report(
        report
            .analysis()
            .withAudit(
                new AuditResult(
                    audit.score(), audit.rules(), audit.findings(), cards, suppressions, change)),
        report.version(),
        report.rules());
  }

  private static ScoreCard card(@Nullable String source, @Nullable String article, double defects) {
    return new ScoreCard(source, article, article == null ? 2 : 1, 600, .38, .1, 9, defects, .7, 1);
  }
}
