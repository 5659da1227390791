package dev.refrain.audit;

import dev.refrain.group.Ledger;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.Finding;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A small run on which a rule fires or stays silent, and a threshold that turns this round.
///
/// @param threshold `RULE.NAME`
record ThresholdCase(
    String threshold,
    String value,
    List<Page> pages,
    List<Match> matches,
    List<LedgerEntry> ledger,
    List<Story> stories) {
  /// Pages written down passage by passage.
  static ThresholdCase of(String threshold, String value, Sketch... sketches) {
    return of(threshold, value, List.of(), sketches);
  }

  static ThresholdCase of(String threshold, String value, List<Story> told, Sketch... sketches) {
    List<Page> pages = Arrays.stream(sketches).map(Sketch::build).toList();
    return new ThresholdCase(
        threshold, value, pages, BruteForce.insidePages(pages), BruteForce.furniture(pages), told);
  }

  /// Rows read and compared as any input.
  static ThresholdCase read(String threshold, String value, List<Article> articles) {
    List<Page> pages = Pages.of(articles, 2);
    List<Match> matches = DuplicateFinder.find(pages, MatchSettings.defaults());
    return new ThresholdCase(
        threshold, value, pages, matches, Ledger.of(pages, matches), List.of());
  }

  String rule() {
    return threshold.substring(0, threshold.indexOf('.'));
  }

  /// What the rule finds as it is.
  List<Finding> findings() throws IOException {
    return findings(Map.of());
  }

  /// What the rule finds with this value of the threshold.
  List<Finding> findings(String other) throws IOException {
    return findings(Map.of(threshold, other));
  }

  private List<Finding> findings(Map<String, String> thresholds) throws IOException {
    AuditSettings settings = AuditSettings.of(Profile.NEWS, null, null, thresholds);
    return Auditor.audit(pages, matches, ledger, stories, settings).findings().stream()
        .filter(finding -> finding.rule().equals(rule()))
        .toList();
  }

  @Override
  public String toString() {
    return threshold + "=" + value;
  }
}
