package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.DateClaim;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Finding;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Provenance;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.RuleCount;
import dev.refrain.model.ScoreCard;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Span;
import dev.refrain.model.Story;
import dev.refrain.model.Suppression;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A report in which every field of unknown origin attacks: markup, script, addresses,
/// bidirectional controls, size.
final class HostileReport {
  /// Sets a variable of the page if any of it runs.
  static final String ATTACK =
      "</script><script>window.harmed=1</script><img src=x onerror=window.harmed=2>"
          + "\"'><svg onload=window.harmed=3>&lt;b&gt;{{7*7}}${7*7}<!--]]>";

  static final String CONTROLS =
      "\u202egnp.exe\u202c \u2066x\u2069 \u0000\u0007\u001b[31m \ufeff\u200f";
  static final String TEXT = ATTACK + " " + CONTROLS + " half \ud800 pair \ud83d\ude00";
  static final String WORD = "w".repeat(1_000_000);
  static final int FINDINGS = 10_000;

  private HostileReport() {}

  static Report make() {
    var pages = List.of(page("javascript:window.harmed=4"), page("https://evil.test/" + ATTACK));
    Match.Side a = Match.Side.of(pages.get(0).passages().getFirst());
    Match.Side b = Match.Side.of(pages.get(1).passages().getFirst());
    var shared = List.of(new Match.Shared(new Span(2, TEXT.length()), new Span(2, TEXT.length())));
    var matches =
        List.of(
            new Match(
                Level.ARTICLE,
                Relation.NEAR,
                Match.Side.of(a.article()),
                Match.Side.of(b.article()),
                1,
                1,
                1,
                1,
                shared,
                Set.of()),
            new Match(Level.PASSAGE, Relation.NEAR, a, b, 1, 1, 1, 1, shared, Set.of()));
    return new Report(
        new Analysis(
            new TreeMap<>(Map.of(TEXT, TEXT)),
            new InputCounts(2, 2, 2, List.of(new SkippedInput(TEXT, 3, TEXT))),
            pages,
            matches,
            List.of(
                new DuplicateGroup(
                    TEXT,
                    Level.PASSAGE,
                    List.of(a, b),
                    a,
                    TEXT,
                    new DuplicateGroup.Weakest(a, b, 1, 1),
                    DuplicateGroup.Kind.COPIES,
                    a,
                    TEXT,
                    new Provenance(
                        a, TEXT, List.of(new Provenance.Evidence(Provenance.Kind.DATE, b, TEXT))))),
            List.of(
                new LedgerEntry(
                    TEXT,
                    LedgerEntry.Kind.SHARED,
                    pages.stream().map(HostileReport::appearance).toList())),
            List.of(
                new Story(
                    TEXT,
                    TEXT,
                    TEXT,
                    List.of(TEXT),
                    TEXT,
                    TEXT,
                    pages.stream().map(p -> new Story.Member(p.id(), TEXT, TEXT)).toList(),
                    1,
                    1)),
            new AuditResult(
                0,
                List.of(new RuleCount(TEXT, Severity.ERROR, 1, 1, FINDINGS)),
                findings(a.article()),
                List.of(card(null), card(a.article())),
                List.of(new Suppression(TEXT, TEXT, TEXT, 1)),
                new BaselineChange(1, 1, 1, new TreeMap<>(Map.of(TEXT, List.of(1.0, 2.0)))))),
        TEXT,
        List.of(new RuleText(TEXT, TEXT, TEXT, Severity.ERROR)));
  }

  private static ScoreCard card(@Nullable String article) {
    return new ScoreCard(TEXT, article, 1, 3, 0.5, 0, FINDINGS, 1e12, 1, 1);
  }

  private static Page page(String url) {
    String id = url + TEXT;
    String text = TEXT + "\n" + WORD + "\n\r\u2028\u0085\n" + TEXT;
    return new Page(
        new Article(id, new Origin("../../" + TEXT, 0), url, TEXT, TEXT, TEXT, text),
        List.of(
            new Passage(
                new PassageKey(id, 0), new Span(0, TEXT.length()), Lines.of(1), Role.BODY, TEXT),
            new Passage(
                new PassageKey(id, 1),
                new Span(TEXT.length() + 1, TEXT.length() + 1 + WORD.length()),
                Lines.of(2),
                Role.LINK,
                TEXT)),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        List.of(new DateClaim(TEXT, 1, DateClaim.Kind.PUBLISHED)),
        new Attribution(TEXT, new Span(0, 1), 1, false),
        new Attribution(TEXT, new Span(0, 1), 1, true),
        TEXT,
        3,
        2,
        null);
  }

  private static LedgerEntry.Appearance appearance(Page page) {
    return new LedgerEntry.Appearance(
        page.passages().getFirst().key(), Lines.of(1), TEXT, TEXT, Relation.EXACT);
  }

  private static List<Finding> findings(String article) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < FINDINGS; i++) {
      findings.add(
          new Finding(
              TEXT,
              Severity.ERROR,
              1,
              article,
              Lines.of(1),
              new Span(0, 1),
              TEXT,
              TEXT,
              List.of(new Finding.Related(article, Lines.of(2))),
              TEXT + i));
    }
    return findings;
  }
}
