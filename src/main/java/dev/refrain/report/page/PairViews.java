package dev.refrain.report.page;

import dev.refrain.model.Difference;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.page.SideBySide.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Orders pairs by what a reader wants to see first and lays them side by side: whole articles
/// before passages, running text before captions, headlines and links, the most alike first.
final class PairViews {
  private final Catalog catalog;

  PairViews(Catalog catalog) {
    this.catalog = catalog;
  }

  List<PairView> all() {
    List<Match> matches = catalog.analysis().matches();
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < matches.size(); i++) {
      numbers.add(i);
    }
    numbers.sort(
        Comparator.<Integer>comparingInt(i -> weight(matches.get(i)))
            .thenComparing(
                Comparator.<Integer>comparingDouble(i -> score(matches.get(i))).reversed())
            .thenComparing(Comparator.naturalOrder()));
    var pairs = new ArrayList<PairView>();
    long room = Limits.PAIRS_TEXT;
    for (int i : numbers.subList(0, Math.min(numbers.size(), Limits.PAIRS))) {
      SideBySide sides = sides(matches.get(i));
      if (sides != null) {
        int length = sides.length();
        sides = length > room ? null : sides;
        room -= sides == null ? 0 : length;
      }
      pairs.add(pair(i + 1, matches.get(i), sides));
    }
    return pairs;
  }

  static double score(Match match) {
    return Math.max(match.jaccard(), Math.max(match.containmentA(), match.containmentB()));
  }

  private int weight(Match match) {
    if (match.level() == Level.ARTICLE) {
      return 0;
    }
    return 1 + Math.max(weight(catalog.passage(match.a())), weight(catalog.passage(match.b())));
  }

  private static int weight(@Nullable Passage passage) {
    if (passage == null) {
      return PassageKind.values().length;
    }
    return switch (passage.kind()) {
      case BODY -> 0;
      case SUBHEAD -> 1;
      case CAPTION -> 2;
      case TITLE -> 3;
      case BYLINE, DATE -> 4;
      case LINKS -> 5;
      case OTHER -> 6;
      case FURNITURE -> 7;
    };
  }

  private PairView pair(int number, Match match, @Nullable SideBySide sides) {
    DuplicateGroup group = common(match);
    return new PairView(
        number,
        match.level().label(),
        match.relation().label(),
        Phrases.relation(match.relation()),
        score(match),
        match.a().article().equals(match.b().article()),
        side(match.a(), group),
        side(match.b(), group),
        figures(match),
        match.differs().stream().sorted().map(Difference::label).toList(),
        sides,
        group == null ? null : keep(group));
  }

  /// The group that both texts belong to.
  private @Nullable DuplicateGroup common(Match match) {
    DuplicateGroup group = catalog.group(match.a());
    return group != null && group.members().contains(match.b()) ? group : null;
  }

  private PairView.Side side(Match.Side side, @Nullable DuplicateGroup group) {
    ArticleRef article = catalog.ref(side.article());
    Passage passage = catalog.passage(side);
    boolean kept = group != null && group.keep().equals(side);
    if (passage == null) {
      return new PairView.Side(article, "", article.href(), kept);
    }
    String place = Phrases.lines(passage.lines()) + ", " + passage.kind().label();
    return new PairView.Side(article, place, article.href(passage.lines().first()), kept);
  }

  private String keep(DuplicateGroup group) {
    String lines = Phrases.lines(group.keep().lines());
    String name = lines.isEmpty() ? "“" + catalog.ref(group.keep().article()).label() + "”" : lines;
    return "Keep " + name + ": " + group.reason();
  }

  private static List<PairView.Figure> figures(Match match) {
    String n = match.level() == Level.ARTICLE ? "5" : "3";
    return List.of(
        figure("Jaccard", match.jaccard(), "shared " + n + "-word runs among all of both texts"),
        figure(
            "first in second",
            match.containmentA(),
            "share of the first text's " + n + "-word runs that the second has"),
        figure(
            "second in first",
            match.containmentB(),
            "share of the second text's " + n + "-word runs that the first has"));
  }

  private static PairView.Figure figure(String name, double value, String meaning) {
    double share = Math.clamp(value, 0, 1);
    return new PairView.Figure(
        name, Decimals.fixed(value, 2), Decimals.fixed(100 * share, 1) + "%", meaning);
  }

  private @Nullable SideBySide sides(Match match) {
    Page pageA = catalog.page(match.a().article());
    Page pageB = catalog.page(match.b().article());
    if (pageA == null || pageB == null) {
      return null;
    }
    Passage passageA = catalog.passage(match.a());
    Passage passageB = catalog.passage(match.b());
    if (passageA == null || passageB == null) {
      List<Match.Shared> shared =
          SharedEdges.widened(pageA.article().text(), pageB.article().text(), match.shared());
      return new SideBySide(
          StretchMarks.paragraphs(pageA, shared.stream().map(Match.Shared::a).toList()),
          StretchMarks.paragraphs(pageB, shared.stream().map(Match.Shared::b).toList()),
          List.of());
    }
    if (passageA.span().length() > Limits.PAIR_TEXT
        || passageB.span().length() > Limits.PAIR_TEXT) {
      return null;
    }
    var marks =
        new WordMarks(
            pageA.article().text(),
            passageA.span(),
            pageB.article().text(),
            passageB.span(),
            match.shared());
    return new SideBySide(
        List.of(paragraph(passageA, marks.piecesA())),
        List.of(paragraph(passageB, marks.piecesB())),
        marks.changes());
  }

  private static Paragraph paragraph(Passage passage, List<SideBySide.Piece> pieces) {
    return new Paragraph(
        Phrases.lines(passage.lines()), passage.lines().first(), passage.kind().label(), pieces);
  }
}
