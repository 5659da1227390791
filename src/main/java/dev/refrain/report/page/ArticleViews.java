package dev.refrain.report.page;

import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Uris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts together what the page says of each article.
final class ArticleViews {
  /// A finding on at least this share of a page's lines is on the page as a whole.
  private static final double WHOLE_PAGE = 0.6;

  private final Catalog catalog;
  private final Composition composition;
  private final Map<String, List<FindingView>> findings = new HashMap<>();

  ArticleViews(Catalog catalog, Composition composition, List<FindingView> findings) {
    this.catalog = catalog;
    this.composition = composition;
    for (FindingView finding : findings) {
      ArticleRef article = finding.article();
      if (article != null) {
        this.findings.computeIfAbsent(article.id(), _ -> new ArrayList<>()).add(finding);
      }
    }
  }

  List<ArticleView> all() {
    return catalog.analysis().pages().stream()
        .filter(page -> catalog.ref(page.id()).shown())
        .map(this::article)
        .toList();
  }

  private ArticleView article(Page page) {
    List<FindingView> own =
        findings.getOrDefault(page.id(), List.of()).stream()
            .sorted(Comparator.comparingInt(finding -> AuditView.rank(finding.level())))
            .toList();
    List<FindingView> shown = own.subList(0, Math.min(own.size(), Limits.FINDINGS_OF_ARTICLE));
    int lines = (int) page.article().text().chars().filter(c -> c == '\n').count() + 1;
    var whole = new ArrayList<FindingView>();
    var byLine = new HashMap<Integer, List<FindingView>>();
    for (FindingView finding : shown) {
      if (isWhole(finding, lines)) {
        whole.add(finding);
      } else {
        byLine.computeIfAbsent(finding.line(), _ -> new ArrayList<>()).add(finding);
      }
    }
    var failed = page.failed();
    return new ArticleView(
        catalog.ref(page.id()),
        page.article().origin().toString(),
        Uris.web(page.article().url()),
        facts(page),
        failed == null ? null : failed.label(),
        composition.of(page.id()),
        relations(page),
        whole,
        new ArticleLines(page, catalog).lines(byLine),
        Math.max(0, page.article().text().length() - Limits.ARTICLE_TEXT),
        own.size() - shown.size());
  }

  private boolean isWhole(FindingView finding, int lines) {
    int last = catalog.lastLine(finding.number());
    return finding.line() == 0 || lines > 1 && last - finding.line() + 1 >= lines * WHOLE_PAGE;
  }

  private static List<ArticleView.Fact> facts(Page page) {
    var facts = new ArrayList<ArticleView.Fact>();
    add(facts, "Source", page.source());
    add(facts, "Published", page.published() == null ? null : Phrases.date(page.published()));
    add(facts, "Byline", name(page.byline()));
    add(facts, "Agency", name(page.agency()));
    add(facts, "Language", page.language());
    facts.add(
        new ArticleView.Fact(
            "Words", Decimals.count(page.words()) + ", body " + Decimals.count(page.bodyWords())));
    for (DateClaim claim : page.dates()) {
      String where = claim.line() == 0 ? "" : ", line " + claim.line();
      facts.add(
          new ArticleView.Fact(
              "Date claimed", claim.value() + " (" + claim.kind().label() + where + ")"));
    }
    return facts;
  }

  private static void add(List<ArticleView.Fact> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(new ArticleView.Fact(name, value));
    }
  }

  private static @Nullable String name(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.name() + ", line " + attribution.line();
  }

  private List<ArticleView.Relation> relations(Page page) {
    var relations = new ArrayList<ArticleView.Relation>();
    Story story = catalog.story(page.id());
    if (story != null) {
      String size = Phrases.count(story.articles().size(), "article", "articles");
      relations.add(
          new ArticleView.Relation(
              "Story",
              Catalog.shorten(story.headline()) + " (" + size + ")",
              "#" + StoryView.anchor(story.id())));
    }
    List<Integer> pairs = catalog.pairs(page.id());
    for (int number : pairs.subList(0, Math.min(pairs.size(), Limits.MEMBERS))) {
      relations.add(relation(number, page.id()));
    }
    return relations;
  }

  private ArticleView.Relation relation(int number, String here) {
    Match match = catalog.analysis().matches().get(number - 1);
    boolean first = match.a().article().equals(here);
    Match.Side other = first ? match.b() : match.a();
    Match.Side own = first ? match.a() : match.b();
    String place = other.article().equals(here) ? "" : catalog.ref(other.article()).label() + " ";
    String label =
        Phrases.lines(own.lines())
            + (own.lines() == null ? "" : " and ")
            + place
            + Phrases.lines(other.lines());
    return new ArticleView.Relation(
        first ? match.relation().label() : match.relation().inverse().label(),
        label.strip(),
        "#pair=" + number);
  }
}
