package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Report;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// `index.html`: the whole report on one page that needs nothing but a browser.
///
/// The overview is complete as it stands, so that it shows before the rest has been read. All else
/// are tables inside the page, see [DataBlocks], that its script shows when they are asked for.
/// Text of unknown origin is escaped by the templates, and the script only ever sets it as text;
/// [Visible] and its counterpart in the script show what would be invisible; the policy of [Assets]
/// lets nothing run or load besides, and no string become markup.
public final class IndexPage {
  private IndexPage() {}

  /// Writes the page as UTF-8. Closes `out`.
  public static void write(Report report, OutputStream out) throws IOException {
    PageView page = view(report);
    TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      templates.render("index.jte", page, new WriterOutput(writer));
    }
  }

  /// What the page says first.
  public static OverviewView overview(Report report) {
    var catalog = new Catalog(report);
    return new Overview(catalog, new Composition(report.analysis()))
        .view(new PairTables(catalog).closest());
  }

  static PageView view(Report report) {
    var catalog = new Catalog(report);
    var composition = new Composition(report.analysis());
    var pairs = new PairTables(catalog);
    return new PageView(
        Visible.plain(report.version()),
        Assets.load(),
        new Overview(catalog, composition).view(pairs.closest()),
        parts(report.analysis()),
        data(catalog, composition, pairs));
  }

  private static List<PageView.Part> parts(Analysis analysis) {
    return List.of(
        new PageView.Part("overview", "Overview", ""),
        part("duplicates", "Duplicates", analysis.matches().size()),
        part("ledger", "Ledger", analysis.ledger().size()),
        part("stories", "Stories", analysis.stories().size()),
        part("audit", "Audit", analysis.audit().findings().size()),
        part("articles", "Articles", analysis.pages().size()));
  }

  private static PageView.Part part(String id, String name, int count) {
    return new PageView.Part(id, name, Decimals.count(count));
  }

  private static Content data(Catalog catalog, Composition composition, PairTables pairs) {
    Analysis analysis = catalog.analysis();
    long text = analysis.pages().stream().mapToLong(page -> page.article().text().length()).sum();
    return output -> {
      var blocks = new DataBlocks(output, text >= Limits.PLAIN_TEXT);
      blocks.table("totals", Totals.COLUMNS, List.of(Totals.of(analysis)), Totals::write);
      var articles = new ArticleTables(catalog, composition);
      articles.writeTable(blocks);
      pairs.writeTable(blocks);
      new CopyTables(catalog).write(blocks);
      HeatMap.write(catalog, blocks);
      new FindingTables(catalog).write(blocks);
      new ScoreTables(catalog).write(blocks);
      pairs.writeMarks(blocks);
      articles.writeTexts(blocks);
    };
  }
}
