package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.report.content.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Chooses what the overview says.
final class Overview {
  private static final int WORST = 6;
  private static final int STORIES = 4;

  private final Analysis analysis;
  private final BarView bar;
  private final Composition composition;
  private final AuditView audit;

  Overview(Analysis analysis, Composition composition, AuditView audit) {
    this.analysis = analysis;
    this.bar = composition.total();
    this.composition = composition;
    this.audit = audit;
  }

  OverviewView view(List<FindingView> findings, List<StoryView> stories, List<PairView> pairs) {
    return new OverviewView(
        lead(),
        figures(),
        bar,
        worst(findings),
        stories.subList(0, Math.min(stories.size(), STORIES)),
        pairs.stream().filter(pair -> pair.sides() != null).limit(1).toList(),
        analysis.input().skipped().stream()
            .limit(Limits.PAIRS)
            .map(
                s ->
                    new OverviewView.Skipped(
                        s.line() == 0 ? s.file() : s.file() + ":" + s.line(), s.reason()))
            .toList());
  }

  private double bodyShare() {
    int body = composition.words(Part.BODY) + composition.words(Part.SHARED);
    return bar.words() == 0 ? 0 : (double) body / bar.words();
  }

  private List<String> lead() {
    int articles = analysis.pages().size();
    if (articles == 0) {
      return List.of("Nothing could be read.");
    }
    var lead = new ArrayList<String>();
    lead.add(
        Decimals.percent(bodyShare())
            + " of what was scraped is article text: "
            + Phrases.count(bar.words(), "word", "words")
            + " in "
            + Phrases.count(articles, "article", "articles")
            + ".");
    long copies = analysis.matches().stream().filter(Overview::isCopiedArticle).count();
    lead.add(sentence(copies, "article pair is a copy", "article pairs are copies"));
    long repeats = analysis.ledger().size() - furniture();
    lead.add(sentence(repeats, "passage stands more than once", "passages stand more than once"));
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
    long themes = analysis.stories().stream().map(story -> story.theme()).distinct().count();
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
            Decimals.percent(bodyShare()),
            "article text",
            "the rest is furniture, links and repeats",
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
            Decimals.count(analysis.stories().size()),
            analysis.stories().size() == 1 ? "story" : "stories",
            Phrases.count(themes, "theme", "themes"),
            "#stories"),
        new OverviewView.Figure(
            analysis.audit().score() + "",
            "of 100, audit score",
            Phrases.count(audit.errors(), "error", "errors")
                + ", "
                + Phrases.count(audit.warnings(), "warning", "warnings"),
            "#audit"));
  }

  private static boolean isWithin(Match match) {
    return match.a().article().equals(match.b().article());
  }

  private static List<FindingView> worst(List<FindingView> findings) {
    var rules = new HashSet<String>();
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> AuditView.rank(finding.level())))
        .filter(finding -> rules.add(finding.rule()))
        .limit(WORST)
        .toList();
  }
}
