package dev.refrain.report.page;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cuts an article's text into lines, and lines into passages.
final class ArticleLines {
  private final Page page;
  private final Catalog catalog;
  private final String text;
  private int passage;

  ArticleLines(Page page, Catalog catalog) {
    this.page = page;
    this.catalog = catalog;
    this.text = page.article().text();
  }

  /// @param findings by the line they begin on
  List<LineView> lines(Map<Integer, List<FindingView>> findings) {
    var lines = new ArrayList<LineView>();
    String before = "";
    int start = 0;
    int limit = Math.min(text.length(), Limits.ARTICLE_TEXT);
    for (int number = 1; start <= limit; number++) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 || newline > limit ? limit + 1 : newline + 1;
      int end = next - 1;
      if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      List<LineView.Piece> pieces = pieces(start, end);
      String kinds =
          pieces.stream()
              .map(LineView.Piece::kind)
              .filter(kind -> !kind.isEmpty())
              .distinct()
              .collect(Collectors.joining(" + "));
      boolean named = !kinds.isEmpty() && !kinds.equals(before);
      lines.add(
          new LineView(
              number,
              longest(pieces),
              named ? kinds : "",
              pieces,
              findings.getOrDefault(number, List.of())));
      before = kinds.isEmpty() ? before : kinds;
      start = next;
    }
    return lines;
  }

  /// The kind that most of the line is of.
  private static String longest(List<LineView.Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.kind().isEmpty())
        .max(Comparator.comparingInt(piece -> piece.text().length()))
        .map(LineView.Piece::kind)
        .orElse("");
  }

  private List<LineView.Piece> pieces(int start, int end) {
    var pieces = new ArrayList<LineView.Piece>();
    int at = start;
    while (passage < page.passages().size()) {
      Passage current = page.passages().get(passage);
      int from = Math.max(at, current.span().start());
      int to = Math.min(end, current.span().end());
      if (from >= end && current.span().start() >= end) {
        break;
      }
      if (from < to) {
        add(pieces, at, from, "", 0);
        boolean begins = current.span().start() >= start;
        add(
            pieces,
            from,
            to,
            current.kind().label(),
            begins ? catalog.ledgerEntry(current.key()) : 0);
        at = to;
      }
      if (current.span().end() > end) {
        break;
      }
      passage++;
    }
    add(pieces, at, end, "", 0);
    return pieces;
  }

  private void add(List<LineView.Piece> pieces, int from, int to, String kind, int ledger) {
    if (from < to) {
      pieces.add(new LineView.Piece(text.substring(from, to), kind, ledger));
    }
  }
}
