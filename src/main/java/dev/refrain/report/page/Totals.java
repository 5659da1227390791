package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// How many of each the report's files hold; the page may hold fewer.
///
/// @param score of the audit, 0 to 100
record Totals(
    int articles, int pairs, int groups, int ledger, int stories, int findings, int score) {
  static final List<String> COLUMNS =
      List.of("articles", "pairs", "groups", "ledger", "stories", "findings", "score");

  static Totals of(Analysis analysis) {
    return new Totals(
        analysis.pages().size(),
        analysis.matches().size(),
        analysis.groups().size(),
        analysis.ledger().size(),
        analysis.stories().size(),
        analysis.audit().findings().size(),
        analysis.audit().score());
  }

  static void write(JsonGenerator json, Totals totals) {
    json.writeNumber(totals.articles);
    json.writeNumber(totals.pairs);
    json.writeNumber(totals.groups);
    json.writeNumber(totals.ledger);
    json.writeNumber(totals.stories);
    json.writeNumber(totals.findings);
    json.writeNumber(totals.score);
  }
}
