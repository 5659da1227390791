package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.report.content.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A report on many articles of 290 words, each two of them copies.
final class ManyPairs {
  private ManyPairs() {}

  static Report of(int articles) {
    var pages = new ArrayList<Page>();
    var matches = new ArrayList<Match>();
    for (int i = 0; i < articles; i++) {
      String text = ("Port " + i / 2 + " opens. ") + "harbour ".repeat(287) + "end" + i % 2 + ".";
      pages.add(page("a%05d".formatted(i), text));
      if (i % 2 == 1) {
        matches.add(match(pages.get(i - 1), pages.get(i)));
      }
    }
    var input = new InputCounts(articles, articles, 0, List.of());
    return new Report(
        new Analysis(
            new TreeMap<>(),
            input,
            pages,
            matches,
            List.of(),
            List.of(),
            List.of(),
            AuditResult.none()),
        "1",
        List.of());
  }

  private static Page page(String id, String text) {
    var article = new Article(id, new Origin(id + ".txt", 0), null, null, null, null, text);
    var span = new Span(0, text.length());
    var body = new Passage(new PassageKey(id, 0), span, Lines.of(1), Role.BODY, null);
    return new Page(
        article,
        List.of(body),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        290,
        290,
        null);
  }

  private static Match match(Page a, Page b) {
    int end = a.article().text().length() - 5;
    var shared = new Match.Shared(new Span(0, end), new Span(0, end));
    return new Match(
        Level.PASSAGE,
        Relation.NEAR,
        Match.Side.of(a.passages().getFirst()),
        Match.Side.of(b.passages().getFirst()),
        0.9,
        0.9,
        0.9,
        0.9,
        List.of(shared),
        Set.of());
  }
}
