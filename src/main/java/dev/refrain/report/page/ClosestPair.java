package dev.refrain.report.page;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.report.content.Decimals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays the pair that a reader should see first side by side.
final class ClosestPair {
  private final Catalog catalog;

  ClosestPair(Catalog catalog) {
    this.catalog = catalog;
  }

  OverviewView.Closest view(Match match) {
    int number = catalog.analysis().matches().indexOf(match) + 1;
    WordMarks marks = marks(match);
    return new OverviewView.Closest(
        match.relation().label(),
        Phrases.relation(match.relation()),
        facts(match),
        "#pair=" + number,
        side(match.a(), marks == null ? List.of() : marks.piecesA()),
        side(match.b(), marks == null ? List.of() : marks.piecesB()));
  }

  /// Null for whole articles, and for passages that are too long for the overview.
  private @Nullable WordMarks marks(Match match) {
    Page pageA = catalog.page(match.a().article());
    Page pageB = catalog.page(match.b().article());
    Passage a = catalog.passage(match.a());
    Passage b = catalog.passage(match.b());
    if (pageA == null || pageB == null || a == null || b == null) {
      return null;
    }
    if (Math.max(a.span().length(), b.span().length()) > Limits.LEDGER_TEXT) {
      return null;
    }
    return new WordMarks(
        pageA.article().text(), a.span(), pageB.article().text(), b.span(), match.shared());
  }

  private OverviewView.Side side(Match.Side side, List<WordMarks.Piece> marked) {
    List<OverviewView.Piece> pieces = pieces(marked);
    ArticleRef article = catalog.ref(side.article());
    Passage passage = catalog.passage(side);
    return passage == null
        ? new OverviewView.Side(article.label(), "", article.href(), pieces)
        : new OverviewView.Side(
            article.label(),
            Phrases.lines(passage.lines()) + ", " + passage.kind().label(),
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

  private static String facts(Match match) {
    return (match.level() == Level.ARTICLE ? "Jaccard of 5-word runs " : "Jaccard of 3-word runs ")
        + Decimals.fixed(match.jaccard(), 2)
        + ", containment "
        + Decimals.fixed(Math.max(match.containmentA(), match.containmentB()), 2);
  }
}
