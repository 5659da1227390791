package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
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
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.Span;
import dev.refrain.model.Story;
import dev.refrain.report.content.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// A report on many articles of some 380 words each: every fourth is a copy of the one before but
/// for its last paragraph, and every article has two findings.
public final class ManyArticles {
  private static final int PARAGRAPHS = 8;
  private static final int WORDS = 48;
  private static final String[] SYLLABLES = {
    "ba", "den", "ga", "hem", "ka", "lo", "mi", "nu", "pol", "ri", "sta", "tor", "ve", "wa", "zal"
  };

  private final Random random = new Random(7);
  private final List<Page> pages = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<DuplicateGroup> groups = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private List<String> before = List.of();

  private ManyArticles() {}

  public static Report of(int articles) {
    var many = new ManyArticles();
    for (int i = 0; i < articles; i++) {
      many.add(i);
    }
    var rule = new RuleCount("link-list", Severity.WARNING, articles, 0, many.findings.size());
    return new Report(
        new Analysis(
            new TreeMap<>(),
            new InputCounts(1, articles, 0, List.of()),
            many.pages,
            many.matches,
            many.groups,
            many.ledger,
            many.stories,
            new AuditResult(60, List.of(rule), many.findings)),
        "1",
        List.of());
  }

  private void add(int number) {
    boolean copy = number % 4 == 3;
    var paragraphs = new ArrayList<String>(copy ? before.subList(0, PARAGRAPHS - 1) : List.of());
    while (paragraphs.size() < PARAGRAPHS) {
      paragraphs.add(paragraph());
    }
    before = paragraphs;
    Page page = page(number, paragraphs);
    pages.add(page);
    if (copy) {
      copied(pages.get(number - 1), page);
    } else {
      stories.add(
          new Story(
              "s" + number,
              "t" + number / 40,
              paragraphs.getFirst().substring(0, 60),
              List.of("harbour", "strike"),
              page.published(),
              page.published(),
              List.of(new Story.Member(page.id(), page.published(), null)),
              1,
              1,
              1,
              new Story.Place(random.nextDouble(), random.nextDouble()),
              List.of()));
    }
    for (int i = 1; i <= 2; i++) {
      Passage passage = page.passages().get(i);
      findings.add(
          new Finding(
              "link-list",
              i == 1 ? Severity.WARNING : Severity.NOTE,
              0.9,
              page.id(),
              passage.lines(),
              passage.span(),
              "3 headlines of other articles, " + (3 + number % 9) + " passages in all",
              "Leave these lines out.",
              List.of(),
              "f" + number + i));
    }
  }

  private String paragraph() {
    var text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      var word = new StringBuilder();
      for (int s = 1 + (int) Math.abs(random.nextGaussian() * 1.5); s > 0; s--) {
        word.append(SYLLABLES[(int) Math.min(14, Math.abs(random.nextGaussian()) * 6)]);
      }
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
    return text.append('.').toString();
  }

  private static Page page(int number, List<String> paragraphs) {
    String id = String.format(Locale.ROOT, "news.jsonl#%d", number + 1);
    String text = String.join("\n", paragraphs);
    String day = LocalDate.of(2025, 1, 1).plusDays(number % 300).toString();
    String source = "Paper " + number % 40;
    String title = paragraphs.getFirst().substring(0, 60);
    var passages = new ArrayList<Passage>();
    int at = 0;
    for (String paragraph : paragraphs) {
      int i = passages.size();
      var span = new Span(at, at + paragraph.length());
      passages.add(new Passage(new PassageKey(id, i), span, Lines.of(i + 1), Role.BODY, null));
      at += paragraph.length() + 1;
    }
    return new Page(
        new Article(id, new Origin("news.jsonl", number + 1), null, source, title, day, text),
        passages,
        title,
        source,
        source,
        day,
        List.of(),
        null,
        null,
        "en",
        PARAGRAPHS * WORDS,
        PARAGRAPHS * WORDS,
        null);
  }

  private void copied(Page a, Page b) {
    int shared = a.passages().getLast().span().start() - 1;
    Match.Side sideA = Match.Side.of(a.id());
    Match.Side sideB = Match.Side.of(b.id());
    matches.add(
        match(
            Level.ARTICLE, Relation.NEAR, sideA, sideB, new Span(0, shared), new Span(0, shared)));
    groups.add(
        new DuplicateGroup(
            "g" + groups.size(),
            Level.ARTICLE,
            List.of(sideA, sideB),
            sideA,
            "earliest: the other is a day younger",
            new DuplicateGroup.Weakest(sideA, sideB, 0.8, 0.9),
            DuplicateGroup.Kind.COPIES,
            sideA,
            "2 members: 1 near it",
            null));
    Story story = stories.removeLast();
    stories.add(
        new Story(
            story.id(),
            story.theme(),
            story.headline(),
            story.terms(),
            a.published(),
            b.published(),
            List.of(
                new Story.Member(a.id(), a.published(), groups.getLast().id()),
                new Story.Member(b.id(), b.published(), groups.getLast().id())),
            1,
            2));
    for (int i = 0; i < PARAGRAPHS - 1; i++) {
      Passage first = a.passages().get(i);
      Passage second = b.passages().get(i);
      matches.add(
          match(
              Level.PASSAGE,
              Relation.EXACT,
              Match.Side.of(first),
              Match.Side.of(second),
              first.span(),
              second.span()));
      ledger.add(
          new LedgerEntry(
              a.text(first),
              LedgerEntry.Kind.SHARED,
              List.of(appearance(a, first), appearance(b, second))));
    }
  }

  private static LedgerEntry.Appearance appearance(Page page, Passage passage) {
    return new LedgerEntry.Appearance(
        passage.key(), passage.lines(), page.source(), page.published(), Relation.EXACT);
  }

  private static Match match(
      Level level, Relation relation, Match.Side a, Match.Side b, Span inA, Span inB) {
    double score = relation == Relation.EXACT ? 1 : 0.8;
    return new Match(
        level,
        relation,
        a,
        b,
        score,
        score,
        score,
        score,
        List.of(new Match.Shared(inA, inB)),
        Set.of());
  }
}
