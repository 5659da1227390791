package dev.refrain.report;

import dev.refrain.audit.Auditor;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.report.content.Report;
import dev.refrain.report.page.ManyArticles;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

  /// Four pages of a site that end in the same line.
  static String template() {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 4; i++) {
      String text =
          "The mayor opened bridge %d on Monday after two years of work on it.".formatted(i)
              + "\n\nNobody believed in bridge "
              + i
              + ", she said of the long and costly work.\n\n"
              + "Never miss a story: get our letter every morning\n";
      var origin = new Origin("x", i);
      articles.add(new Article("p" + i, origin, null, "one.example", null, null, text));
    }
    List<Page> pages = Pages.of(articles, 1);
    return page(audited(pages, Auditor.audit(pages, List.of(), List.of(), List.of())));
  }

  /// A report on nothing.
  public static String empty() {
    return page(audited(List.of(), AuditResult.none()));
  }

  private static Report audited(List<Page> pages, AuditResult audit) {
    return new Report(
        new Analysis(
            new TreeMap<>(),
            new InputCounts(0, 0, 0, List.of()),
            pages,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            audit),
        "1.2.3",
        List.of());
  }

  private static String page(Report report) {
    try {
      return ReportFileTest.text(ReportFile.PAGE, report);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
