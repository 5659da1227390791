package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Finding;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Story;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Uris;
import dev.refrain.story.StoryCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Chooses what the overview says.
final class Overview {
  private static final int WORST = 6;
  private static final int SHARED = 6;
  private static final int STORIES = 4;

  private final Catalog catalog;
  private final Analysis analysis;
  private final BarView bar;

  Overview(Catalog catalog, Composition composition) {
    this.catalog = catalog;
    this.analysis = catalog.analysis();
    this.bar = composition.total();
  }

  OverviewView view(@Nullable Match closest) {
    List<SkippedInput> skipped = analysis.input().skipped();
    return new OverviewView(
        lead(),
        figures(),
        bar,
        closest == null ? null : new ClosestPair(catalog).view(closest),
        worst(),
        shared(),
        analysis.stories().stream().limit(STORIES).map(Overview::big).toList(),
        skipped.stream()
            .limit(Limits.SKIPPED)
            .map(
                s ->
                    new OverviewView.Skipped(
                        s.line() == 0 ? s.file() : s.file() + ":" + s.line(), s.reason()))
            .toList(),
        Math.max(0, skipped.size() - Limits.SKIPPED));
  }

  private List<String> lead() {
    int articles = analysis.pages().size();
    if (articles == 0) {
      return List.of("Nothing could be read.");
    }
    var lead = new ArrayList<String>();
    lead.add(
        Decimals.percent(analysis.bodyShare())
            + " of the "
            + Phrases.count(analysis.words(), "word", "words")
            + " in "
            + Phrases.count(articles, "article", "articles")
            + " are article text.");
    long copies = analysis.matches().stream().filter(Overview::isCopiedArticle).count();
    lead.add(sentence(copies, "article pair is a copy", "article pairs are copies"));
    long repeats = analysis.ledger().size() - furniture();
    lead.add(sentence(repeats, "passage stands more than once", "passages stand more than once"));
    long unlisted = analysis.unlisted().pairs();
    if (unlisted > 0) {
      lead.add(
          Phrases.count(unlisted, "more pair", "more pairs")
              + " of texts with many copies: each is listed with one of them.");
    }
    return lead;
  }

  private static String sentence(long count, String one, String many) {
    return (count == 0 ? "No " + one : Phrases.count(count, one, many)) + ".";
  }

  private static boolean isCopiedArticle(Match match) {
    return match.level() == Level.ARTICLE && match.relation() != Relation.OVERLAP;
  }

  private long furniture() {
    return analysis.ledger().stream().filter(e -> e.kind() == LedgerEntry.Kind.FURNITURE).count();
  }

  private List<OverviewView.Figure> figures() {
    InputCounts input = analysis.input();
    long repeats = analysis.ledger().size() - furniture();
    StoryCount stories = StoryCount.of(analysis.stories(), analysis.pages());
    long within = analysis.matches().stream().filter(Overview::isWithin).count();
    return List.of(
        new OverviewView.Figure(
            Decimals.count(analysis.pages().size()),
            analysis.pages().size() == 1 ? "article read" : "articles read",
            Phrases.count(input.files(), "file", "files")
                + ", "
                + Decimals.count(input.skipped().size())
                + " skipped",
            "#articles"),
        new OverviewView.Figure(
            Decimals.percent(analysis.bodyShare()),
            "article text",
            "the rest is furniture, links and headlines",
            "#articles"),
        new OverviewView.Figure(
            Decimals.count(analysis.matches().size()),
            analysis.matches().size() == 1 ? "pair shares text" : "pairs share text",
            Decimals.count(within) + " inside one page",
            "#duplicates"),
        new OverviewView.Figure(
            Decimals.count(repeats),
            repeats == 1 ? "passage stands more than once" : "passages stand more than once",
            "besides " + Decimals.count(furniture()) + " of site furniture",
            "#ledger"),
        new OverviewView.Figure(
            Decimals.count(stories.stories()),
            stories.stories() == 1 ? "story" : "stories",
            Phrases.count(stories.themes(), "theme", "themes") + silent(stories),
            "#stories"),
        new OverviewView.Figure(
            analysis.audit().score() + "",
            "of 100, audit score",
            Phrases.count(count(Severity.ERROR), "error", "errors")
                + ", "
                + Phrases.count(count(Severity.WARNING), "warning", "warnings"),
            "#audit"));
  }

  private static String silent(StoryCount stories) {
    return stories.silent() == 0
        ? ""
        : "; " + Phrases.count(stories.silent(), "page tells", "pages tell") + " of no event";
  }

  private static boolean isWithin(Match match) {
    return match.a().article().equals(match.b().article());
  }

  private long count(Severity level) {
    return analysis.audit().findings().stream().filter(f -> f.level() == level).count();
  }

  /// The first finding of each rule; the gravest rules first, then those with the most findings.
  private List<OverviewView.Worst> worst() {
    Map<String, List<Finding>> byRule =
        analysis.audit().findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    return byRule.values().stream()
        .map(Overview::gravestFirst)
        .sorted(
            Comparator.comparing((List<Finding> own) -> own.getFirst().level())
                .thenComparingInt(List::size)
                .reversed()
                .thenComparing(own -> own.getFirst().rule()))
        .limit(WORST)
        .map(this::worst)
        .toList();
  }

  private static List<Finding> gravestFirst(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::level).reversed()).toList();
  }

  private OverviewView.Worst worst(List<Finding> own) {
    Finding finding = own.getFirst();
    String rule = "#rule=" + Uris.fragment(finding.rule());
    String article = finding.article();
    ArticleRef ref = article == null ? null : catalog.ref(article);
    var lines = finding.lines();
    String where = lines == null ? "" : ", " + Phrases.lines(lines);
    return new OverviewView.Worst(
        finding.level().label(),
        catalog.rule(finding.rule(), finding.level()).title(),
        rule,
        Catalog.shorten(finding.message()),
        ref == null ? "" : ref.label() + where,
        ref == null ? rule : lines == null ? ref.href() : ref.href(lines.first()),
        own.size() == 1 ? "" : Phrases.count(own.size(), "time", "times"));
  }

  private List<OverviewView.Shared> shared() {
    return catalog.sharedFaults().stream()
        .limit(SHARED)
        .map(
            fault ->
                new OverviewView.Shared(
                    fault.level().label(),
                    catalog.rule(fault.rule(), fault.level()).title(),
                    "#rule=" + Uris.fragment(fault.rule()),
                    fault.line(),
                    fault.where(),
                    catalog.ref(fault.articles().getFirst()).href()))
        .toList();
  }

  private static String facts(Story story) {
    int size = story.articles().size();
    String articles = Phrases.count(size, "article", "articles");
    return size == 1 ? articles : articles + ": " + Phrases.texts(story);
  }

  private static OverviewView.Big big(Story story) {
    String from = Phrases.date(story.from());
    String to = Phrases.date(story.to());
    return new OverviewView.Big(
        Catalog.shorten(story.headline()),
        "#story=" + Uris.fragment(story.id()),
        facts(story) + ". " + (from.equals(to) ? from : from + " – " + to));
  }
}
