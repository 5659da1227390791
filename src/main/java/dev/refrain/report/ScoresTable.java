package dev.refrain.report;

import dev.refrain.model.ScoreCard;
import dev.refrain.report.content.Csv;
import dev.refrain.report.content.Report;
import java.io.IOException;
import java.io.OutputStream;

/// `scores.csv`: the score card of each source, then of each article.
final class ScoresTable {
  private static final String[] COLUMNS = {
    "source",
    "article",
    "articles",
    "words",
    "body_share",
    "repeated_share",
    "findings",
    "defects_per_1000_words",
    "date_confidence",
    "originality"
  };

  private ScoresTable() {}

  static void write(Report report, OutputStream out) throws IOException {
    try (var csv = new Csv(out, COLUMNS)) {
      for (ScoreCard card : report.analysis().audit().cards()) {
        csv.row(
            card.source(),
            card.article(),
            card.articles(),
            card.words(),
            card.bodyShare(),
            card.repeatedShare(),
            card.findings(),
            card.defects(),
            card.dateConfidence(),
            card.originality());
      }
    }
  }
}
