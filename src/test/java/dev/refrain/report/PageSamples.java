package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.InputCounts;
import dev.refrain.report.content.Report;
import dev.refrain.report.page.ManyArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;

/// Pages to look at.
public final class PageSamples {
  private PageSamples() {}

  /// A full report.
  public static String seeds() {
    return page(ScoredReport.of(SeedReport.make()));
  }

  /// Two articles, one of them a failed page.
  public static String tiny() {
    return page(TinyReport.make());
  }

  /// Two thousand articles with many pairs.
  public static String pairs() {
    return page(ManyArticles.of(2_000));
  }

  /// As many articles as a heat map is made for.
  public static String forty() {
    return page(ManyArticles.of(40));
  }

  /// A report that attacks its reader.
  public static String hostile() {
    return page(HostileReport.make());
  }

  /// A report on nothing.
  public static String empty() {
    return page(
        new Report(
            new Analysis(
                new TreeMap<>(),
                new InputCounts(0, 0, 0, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AuditResult.none()),
            "1.2.3",
            List.of()));
  }

  private static String page(Report report) {
    try {
      return ReportFileTest.text(ReportFile.PAGE, report);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
