package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Difference;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Failure;
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
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Span;
import dev.refrain.model.Story;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The smallest report that has something of everything: two articles, one a failed page.
final class TinyReport {
  static final String HARBOUR =
      """
      Harbour opens
      By Ann Lee
      The old harbour opens again on Monday after two years.

      The harbour opens again on Monday after three years.
      """;

  private TinyReport() {}

  static Report make() {
    Passage first = passage("a/harbour one.txt", 2, 25, 79, 3, Role.BODY);
    Passage second = passage("a/harbour one.txt", 3, 81, 133, 5, Role.BODY);
    Match.Side a = Match.Side.of(first);
    Match.Side b = Match.Side.of(second);
    return new Report(
        new Analysis(
            new TreeMap<>(
                Map.of(
                    "level",
                    List.of("article", "passage"),
                    "similarity",
                    0.5,
                    "keep",
                    List.of("longest", "first"))),
            new InputCounts(2, 2, 165, List.of(new SkippedInput("b.jsonl", 7, "no text"))),
            List.of(harbour(first, second), signIn()),
            List.of(articles(), passages(a, b)),
            List.of(
                new DuplicateGroup(
                    "g1",
                    Level.PASSAGE,
                    List.of(a, b),
                    a,
                    "longest: 10 words against 9",
                    new DuplicateGroup.Weakest(a, b, 0.5, 0.75),
                    DuplicateGroup.Kind.COPIES,
                    a,
                    "2 members: 1 near it",
                    null)),
            List.of(ledger(first, second)),
            List.of(story()),
            new AuditResult(
                87,
                List.of(
                    new RuleCount("quiet", Severity.NOTE, 1, 1, 0),
                    new RuleCount("repeated-paragraph", Severity.ERROR, 2, 0, 2)),
                List.of(onLines(), onCorpus()))),
        "1.2.3",
        List.of(
            new RuleText("repeated-paragraph", "Repeated paragraph", "Keep one.", Severity.ERROR)));
  }

  private static Passage passage(
      String article, int ordinal, int start, int end, int line, Role role) {
    return new Passage(
        new PassageKey(article, ordinal), new Span(start, end), Lines.of(line), role, null);
  }

  private static Page harbour(Passage first, Passage second) {
    String id = "a/harbour one.txt";
    return new Page(
        new Article(
            id,
            new Origin("in/a/harbour one.txt", 0),
            "https://example.org/harbour?a=1&b=2",
            "Coast Post",
            "2025-05-05",
            null,
            HARBOUR),
        List.of(
            passage(id, 0, 0, 13, 1, Role.TITLE),
            passage(id, 1, 14, 24, 2, Role.BYLINE),
            first,
            second),
        "Harbour opens",
        "coast",
        "Coast Post",
        "2025-05-05",
        List.of(
            new DateClaim("2025-05-05", 0, DateClaim.Kind.FIELD),
            new DateClaim("2025-05-06T10:00", 2, DateClaim.Kind.PUBLISHED)),
        new Attribution("Ann Lee", new Span(17, 24), 2, false),
        null,
        "en",
        24,
        19,
        null);
  }

  private static Page signIn() {
    return new Page(
        new Article("b#4", new Origin("in/b.jsonl", 4), null, null, null, null, "Please sign in"),
        List.of(passage("b#4", 0, 0, 14, 1, Role.OTHER)),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        3,
        0,
        Failure.SIGN_IN);
  }

  private static Match articles() {
    return new Match(
        Level.ARTICLE,
        Relation.OVERLAP,
        Match.Side.of("a/harbour one.txt"),
        Match.Side.of("b#4"),
        0.00004,
        1.0 / 3,
        1,
        Double.NaN,
        List.of(),
        Set.of());
  }

  private static Match passages(Match.Side a, Match.Side b) {
    return new Match(
        Level.PASSAGE,
        Relation.NEAR,
        a,
        b,
        0.5,
        2.0 / 3,
        0.75,
        0.48829,
        List.of(
            new Match.Shared(new Span(33, 73), new Span(85, 126)),
            new Match.Shared(new Span(73, 79), new Span(127, 133))),
        Set.of(Difference.NAME, Difference.NUMBER));
  }

  private static LedgerEntry ledger(Passage first, Passage second) {
    return new LedgerEntry(
        "The old harbour opens again on Monday after two years.",
        LedgerEntry.Kind.REPEAT_IN_ARTICLE,
        List.of(
            new LedgerEntry.Appearance(
                first.key(), first.lines(), "Coast Post", "2025-05-05", Relation.EXACT),
            new LedgerEntry.Appearance(second.key(), second.lines(), null, null, Relation.NEAR)));
  }

  private static Story story() {
    return new Story(
        "s1",
        "t1",
        "Harbour opens",
        List.of("harbour", "monday"),
        "2025-05-05",
        null,
        List.of(
            new Story.Member("a/harbour one.txt", "2025-05-05", null),
            new Story.Member("b#4", null, "g2")),
        2,
        1);
  }

  private static Finding onLines() {
    return new Finding(
        "repeated-paragraph",
        Severity.ERROR,
        0.95,
        "a/harbour one.txt",
        Lines.of(3),
        new Span(25, 79),
        "3-gram Jaccard 0.50 with line 5, see [line 5](5)",
        "Keep one.",
        List.of(new Finding.Related("b#4", Lines.of(1))),
        "f1");
  }

  private static Finding onCorpus() {
    return new Finding(
        "repeated-paragraph",
        Severity.WARNING,
        1,
        null,
        null,
        null,
        "half of all articles",
        "Look at the scraper.",
        List.of(),
        "f2");
  }
}
