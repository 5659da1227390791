package dev.refrain.report.page;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.report.content.Decimals;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lays the pair that a reader should see first side by side.
final class ClosestPair {
  private final Catalog catalog;

  ClosestPair(Catalog catalog) {
    this.catalog = catalog;
  }

  OverviewView.Closest view(Match match) {
    int number = catalog.analysis().matches().indexOf(match) + 1;
    Excerpt shown = match.level() == Level.ARTICLE ? excerpt(match) : passages(match);
    boolean alone = shown.differs() && (shown.a() == null || shown.b() == null);
    String place = alone ? "only here: " : shown.differs() ? "first difference: " : "";
    return new OverviewView.Closest(
        match.relation().label(),
        Phrases.relation(match.relation()),
        facts(match),
        "#pair=" + number,
        side(match.a(), place, shown.a(), shown.piecesA()),
        side(match.b(), place, shown.b(), shown.piecesB()));
  }

  private Excerpt excerpt(Match match) {
    Page a = catalog.page(match.a().article());
    Page b = catalog.page(match.b().article());
    return a == null || b == null ? Excerpt.NONE : Excerpt.of(a, b, match);
  }

  /// The words of two passages, unless they are too long for the overview.
  private Excerpt passages(Match match) {
    Page pageA = catalog.page(match.a().article());
    Page pageB = catalog.page(match.b().article());
    Passage a = catalog.passage(match.a());
    Passage b = catalog.passage(match.b());
    if (pageA == null || pageB == null || a == null || b == null) {
      return Excerpt.NONE;
    }
    if (Math.max(a.span().length(), b.span().length()) > Limits.LEDGER_TEXT) {
      return new Excerpt(a, List.of(), b, List.of(), false);
    }
    var marks =
        new WordMarks(
            pageA.article().text(), a.span(), pageB.article().text(), b.span(), match.shared());
    return new Excerpt(a, marks.piecesA(), b, marks.piecesB(), false);
  }

  private OverviewView.Side side(
      Match.Side side, String place, @Nullable Passage passage, List<WordMarks.Piece> marked) {
    List<OverviewView.Piece> pieces = pieces(marked);
    ArticleRef article = catalog.ref(side.article());
    return passage == null
        ? new OverviewView.Side(
            article.label(), place.isEmpty() ? "" : "not here", article.href(), pieces)
        : new OverviewView.Side(
            article.label(),
            place + Phrases.lines(passage.lines()) + ", " + passage.kind().label(),
            article.href(passage.lines().first()),
            pieces);
  }

  private static List<OverviewView.Piece> pieces(List<WordMarks.Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                new OverviewView.Piece(
                    piece.text(),
                    piece.mark() == WordMarks.Mark.SHARED,
                    piece.mark() == WordMarks.Mark.ONLY))
        .toList();
  }

  /// Of articles that are not the same a reader asks how much of each is in the other.
  private static String facts(Match match) {
    boolean articles = match.level() == Level.ARTICLE;
    String parts =
        articles && match.relation() != Relation.EXACT
            ? "; "
                + Decimals.percent(match.containmentA())
                + " of the first is in the second, "
                + Decimals.percent(match.containmentB())
                + " of the second in the first"
            : "";
    return "Jaccard of "
        + (articles ? 5 : 3)
        + "-word runs "
        + Decimals.fixed(match.jaccard(), 2)
        + ", containment "
        + Decimals.fixed(Math.max(match.containmentA(), match.containmentB()), 2)
        + parts
        + differs(match);
  }

  private static String differs(Match match) {
    return match.differs().isEmpty()
        ? ""
        : match.differs().stream()
            .map(Difference::label)
            .sorted()
            .collect(Collectors.joining(", ", "; they differ in: ", ""));
  }
}
