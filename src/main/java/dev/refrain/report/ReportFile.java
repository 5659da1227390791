package dev.refrain.report;

import dev.refrain.report.content.PairLines;
import dev.refrain.report.content.Report;
import dev.refrain.report.page.IndexPage;
import java.io.IOException;
import java.io.OutputStream;

/// The files of a report folder.
public enum ReportFile {
  ARTICLES("articles.jsonl"),
  DUPLICATES("duplicates.jsonl"),
  GROUPS("groups.jsonl"),
  PASSAGES("passages.jsonl"),
  STORIES("stories.jsonl"),
  FINDINGS("findings.jsonl"),
  SARIF("findings.sarif"),
  FINDINGS_CSV("findings.csv"),
  SCORES_CSV("scores.csv"),
  SUMMARY("summary.json"),
  MARKDOWN("summary.md"),
  ARTICLES_CSV("articles.csv"),
  DUPLICATES_CSV("duplicates.csv"),
  GROUPS_CSV("groups.csv"),
  PASSAGES_CSV("passages.csv"),
  STORIES_CSV("stories.csv"),
  PAGE("index.html");

  private final String fileName;

  ReportFile(String fileName) {
    this.fileName = fileName;
  }

  /// The name inside the folder.
  public String fileName() {
    return fileName;
  }

  /// Writes the file's bytes and closes `out`. The same report gives the same bytes.
  public void write(Report report, OutputStream out) throws IOException {
    switch (this) {
      case ARTICLES -> ArticlesFile.write(report, out);
      case DUPLICATES -> duplicates(report, out);
      case GROUPS -> GroupsFile.write(report, out);
      case PASSAGES -> PassagesFile.write(report, out);
      case STORIES -> StoriesFile.write(report, out);
      case FINDINGS -> FindingsFile.write(report, out);
      case SARIF -> SarifFile.write(report, out);
      case FINDINGS_CSV -> FindingsTable.write(report, out);
      case SCORES_CSV -> ScoresTable.write(report, out);
      case SUMMARY -> SummaryFile.write(report, out);
      case MARKDOWN -> SummaryMarkdown.write(report, out);
      case ARTICLES_CSV -> CsvTables.articles(report.analysis(), out);
      case DUPLICATES_CSV -> CsvTables.duplicates(report.analysis(), out);
      case GROUPS_CSV -> CsvTables.groups(report.analysis(), out);
      case PASSAGES_CSV -> CsvTables.passages(report.analysis(), out);
      case STORIES_CSV -> CsvTables.stories(report.analysis(), out);
      case PAGE -> IndexPage.write(report, out);
    }
  }

  private static void duplicates(Report report, OutputStream out) throws IOException {
    PairLines pairs = report.pairs();
    if (pairs != null && pairs.isUsed()) {
      pairs.write(out);
    } else {
      DuplicatesFile.write(report, out);
    }
  }
}
