package dev.refrain.report;

import dev.refrain.report.content.Report;
import dev.refrain.report.page.IndexPage;
import java.io.IOException;
import java.io.OutputStream;

/// The files of a report folder, each with its name and what writes it.
public enum ReportFile {
  ARTICLES("articles.jsonl", ArticlesFile::write),
  DUPLICATES("duplicates.jsonl", DuplicatesFile::write),
  GROUPS("groups.jsonl", GroupsFile::write),
  PASSAGES("passages.jsonl", PassagesFile::write),
  STORIES("stories.jsonl", StoriesFile::write),
  FINDINGS("findings.jsonl", FindingsFile::write),
  SARIF("findings.sarif", SarifFile::write),
  SUMMARY("summary.json", SummaryFile::write),
  PAGE("index.html", IndexPage::write);

  private final String fileName;
  private final Content content;

  ReportFile(String fileName, Content content) {
    this.fileName = fileName;
    this.content = content;
  }

  /// The name inside the folder.
  public String fileName() {
    return fileName;
  }

  /// Writes the file's bytes. The same report gives the same bytes.
  public void write(Report report, OutputStream out) throws IOException {
    content.write(report, out);
  }

  private interface Content {
    void write(Report report, OutputStream out) throws IOException;
  }
}
