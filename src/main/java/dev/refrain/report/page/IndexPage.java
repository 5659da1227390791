package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Finding;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Report;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `index.html`: the whole report on one page that needs nothing but a browser.
///
/// The page is complete as it stands; its script only filters, and shows one part at a time. Text
/// of unknown origin is escaped by the templates, made visible by [Visible] and isolated in `bdi`
/// elements; the policy of [Assets] lets nothing run or load besides.
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

  static PageView view(Report report) {
    Analysis analysis = report.analysis();
    var catalog = new Catalog(report);
    var composition = new Composition(analysis);
    List<FindingView> findings = findings(analysis, catalog);
    List<PairView> pairs = new PairViews(catalog).all();
    List<GroupView> groups =
        analysis.groups().stream().limit(Limits.GROUPS).map(g -> GroupView.of(g, catalog)).toList();
    List<LedgerView> ledger = ledger(analysis, catalog);
    List<StoryView> stories = stories(analysis, catalog);
    AuditView audit = AuditView.of(analysis.audit(), findings, catalog);
    List<ArticleView> articles = new ArticleViews(catalog, composition, findings).all();
    List<PageView.ArticleRow> rows = rows(analysis, catalog, composition, audit);
    return new PageView(
        Visible.plain(report.version()),
        Assets.load(),
        PageData.json(pairs),
        new Overview(analysis, composition, audit).view(findings, stories, pairs),
        pairs,
        groups,
        ledger,
        stories,
        audit,
        rows,
        articles,
        new PageView.Omitted(
            analysis.matches().size() - pairs.size(),
            analysis.groups().size() - groups.size(),
            analysis.ledger().size() - ledger.size(),
            analysis.stories().size() - stories.size(),
            analysis.pages().size() - rows.size(),
            analysis.pages().size() - articles.size()));
  }

  private static List<FindingView> findings(Analysis analysis, Catalog catalog) {
    var views = new ArrayList<FindingView>();
    for (Finding finding : analysis.audit().findings()) {
      views.add(FindingView.of(views.size() + 1, finding, catalog));
    }
    return views;
  }

  private static List<LedgerView> ledger(Analysis analysis, Catalog catalog) {
    var views = new ArrayList<LedgerView>();
    for (var entry : analysis.ledger()) {
      if (views.size() < Limits.LEDGER) {
        views.add(LedgerView.of(views.size() + 1, entry, catalog));
      }
    }
    return views;
  }

  private static List<StoryView> stories(Analysis analysis, Catalog catalog) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (Story story : analysis.stories()) {
      sizes.merge(story.theme(), 1, Integer::sum);
    }
    var numbers = new HashMap<String, Integer>();
    sizes.forEach(
        (theme, size) -> {
          if (size > 1) {
            numbers.put(theme, numbers.size() + 1);
          }
        });
    return analysis.stories().stream()
        .limit(Limits.STORIES)
        .map(story -> StoryView.of(story, numbers.getOrDefault(story.theme(), 0), catalog))
        .toList();
  }

  private static List<PageView.ArticleRow> rows(
      Analysis analysis, Catalog catalog, Composition composition, AuditView audit) {
    var findings = new HashMap<String, AuditView.ArticleRow>();
    for (AuditView.ArticleRow row : audit.articles()) {
      findings.put(row.article().id(), row);
    }
    var rows = new ArrayList<PageView.ArticleRow>();
    for (Page page : analysis.pages()) {
      if (rows.size() < Limits.ARTICLES) {
        ArticleRef ref = catalog.ref(page.id());
        var failed = page.failed();
        rows.add(
            new PageView.ArticleRow(
                ref,
                Decimals.count(page.words()),
                composition.of(page.id()),
                failed == null ? "" : failed.label(),
                findings.getOrDefault(page.id(), new AuditView.ArticleRow(ref, 0, 0, 0))));
      }
    }
    return rows;
  }
}
