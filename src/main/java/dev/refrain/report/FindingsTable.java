package dev.refrain.report;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.report.content.Csv;
import dev.refrain.report.content.Report;
import java.io.IOException;
import java.io.OutputStream;

/// `findings.csv`: what is wrong with the scrape, for spreadsheets.
final class FindingsTable {
  private static final String[] COLUMNS = {
    "level",
    "rule",
    "article",
    "first_line",
    "last_line",
    "confidence",
    "message",
    "remedy",
    "fingerprint"
  };

  private FindingsTable() {}

  static void write(Report report, OutputStream out) throws IOException {
    try (var csv = new Csv(out, COLUMNS)) {
      for (Finding finding : report.analysis().audit().findings()) {
        Lines lines = finding.lines();
        csv.row(
            finding.level().label(),
            finding.rule(),
            finding.article(),
            lines == null ? null : lines.first(),
            lines == null ? null : lines.last(),
            finding.confidence(),
            finding.message(),
            finding.remedy(),
            finding.fingerprint());
      }
    }
  }
}
