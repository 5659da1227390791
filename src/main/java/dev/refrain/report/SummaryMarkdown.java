package dev.refrain.report;

import dev.refrain.report.content.Markdown;
import dev.refrain.report.content.Report;
import dev.refrain.report.page.BarView;
import dev.refrain.report.page.IndexPage;
import dev.refrain.report.page.OverviewView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// `summary.md`: what the overview of the page says, for pull requests and mail.
final class SummaryMarkdown {
  private static final int SKIPPED = 10;

  private final StringBuilder out = new StringBuilder();

  private SummaryMarkdown() {}

  static void write(Report report, OutputStream out) throws IOException {
    try (out) {
      out.write(text(report).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Report report) {
    OverviewView view = IndexPage.overview(report);
    var summary = new SummaryMarkdown();
    summary.line("# Refrain report");
    summary.line("");
    summary.line(String.join(" ", view.lead()));
    summary.figures(view);
    summary.bar(view.bar());
    summary.closest(view);
    summary.findings(view);
    summary.shared(view);
    summary.stories(view);
    summary.skipped(view);
    summary.line("");
    summary.line(
        "Made by Refrain "
            + Markdown.text(report.version())
            + ". `index.html` shows it all; the JSON Lines and CSV files hold it.");
    return summary.out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void figures(OverviewView view) {
    line("");
    line("| | | |");
    line("|--:|---|---|");
    for (OverviewView.Figure figure : view.figures()) {
      line("| **" + figure.value() + "** | " + figure.name() + " | " + figure.detail() + " |");
    }
  }

  private void bar(BarView bar) {
    if (bar.segments().isEmpty()) {
      return;
    }
    heading("Where the text comes from");
    line("| share | words | |");
    line("|--:|--:|---|");
    for (BarView.Segment segment : bar.segments()) {
      String label = segment.part().label();
      line("| " + segment.share() + " | " + segment.words() + " | " + label + " |");
    }
  }

  private void closest(OverviewView view) {
    OverviewView.Closest pair = view.closest();
    if (pair == null) {
      return;
    }
    heading("The repeat to look at first");
    line(pair.meaning() + " (" + pair.relation() + "): " + pair.facts());
    line("");
    line("1. " + side(pair.a()));
    line("2. " + side(pair.b()));
  }

  private static String side(OverviewView.Side side) {
    String place = side.place().isEmpty() ? "" : ", " + side.place();
    return Markdown.text(side.label()) + place;
  }

  private void findings(OverviewView view) {
    if (view.worst().isEmpty()) {
      return;
    }
    heading("Gravest findings");
    line("| level | rule | found | where |");
    line("|---|---|---|---|");
    for (OverviewView.Worst finding : view.worst()) {
      String times = finding.count().isEmpty() ? "" : " (" + finding.count() + ")";
      line(
          "| "
              + finding.level()
              + " | "
              + Markdown.text(finding.title())
              + times
              + " | "
              + Markdown.text(finding.message())
              + " | "
              + Markdown.text(finding.where())
              + " |");
    }
  }

  private void shared(OverviewView view) {
    if (view.shared().isEmpty()) {
      return;
    }
    heading("The same on many pages");
    line("| level | rule | line | where |");
    line("|---|---|---|---|");
    for (OverviewView.Shared shared : view.shared()) {
      line(
          "| "
              + shared.level()
              + " | "
              + Markdown.text(shared.title())
              + " | "
              + Markdown.text(shared.line())
              + " | "
              + Markdown.text(shared.where())
              + " |");
    }
  }

  private void stories(OverviewView view) {
    if (view.stories().isEmpty()) {
      return;
    }
    heading("Biggest stories");
    for (OverviewView.Big story : view.stories()) {
      line("- **" + Markdown.text(story.headline()) + "**: " + story.facts());
    }
  }

  private void skipped(OverviewView view) {
    if (view.skipped().isEmpty()) {
      return;
    }
    heading("Left out");
    for (OverviewView.Skipped skipped : view.skipped().stream().limit(SKIPPED).toList()) {
      line("- " + Markdown.text(skipped.place()) + ": " + Markdown.text(skipped.reason()));
    }
    int more = view.skipped().size() + view.unlisted() - SKIPPED;
    if (more > 0) {
      line("- and " + more + " more, in `summary.json`");
    }
  }
}
