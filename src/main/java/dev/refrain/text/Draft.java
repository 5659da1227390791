package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A page under construction: its article cut into pieces in text order.
final class Draft {
  final Article article;
  final List<Piece> pieces;

  Draft(Article article) {
    this.article = article;
    this.pieces = new ArrayList<>();
    List<Row> rows = rows(article.text());
    boolean wrapped = isWrapped(article.text(), rows);
    for (int i = 0; i < rows.size(); ) {
      int next = i + 1;
      while (wrapped && next < rows.size() && rows.get(next).continues(rows.get(next - 1))) {
        next++;
      }
      add(rows.get(i), rows.get(next - 1));
      i = next;
    }
  }

  private void add(Row first, Row last) {
    var span = new Span(first.start, last.end);
    var lines = new Lines(first.number, last.number);
    pieces.add(new Piece(article.text(), span, lines, first.afterBlank));
  }

  /// Replaces a piece by several, cut at offsets of the article.
  List<Piece> split(Piece piece, int... cuts) {
    var parts = new ArrayList<Piece>();
    String text = article.text();
    int from = piece.start;
    for (int i = 0; i <= cuts.length; i++) {
      int to = i < cuts.length ? cuts[i] : piece.end;
      int start = skipBlank(text, from, to);
      int end = trimBlank(text, start, to);
      if (start < end) {
        parts.add(
            new Piece(
                text, new Span(start, end), piece.lines, parts.isEmpty() && piece.afterBlank));
      }
      from = to;
    }
    parts.forEach(part -> part.fused = parts.size() > 1);
    int at = pieces.indexOf(piece);
    pieces.remove(at);
    pieces.addAll(at, parts);
    return parts;
  }

  /// A non-blank line, without the blanks around it.
  private record Row(int number, int start, int end, boolean afterBlank, boolean indented) {
    boolean continues(Row previous) {
      return !afterBlank && !indented && number == previous.number + 1;
    }

    int length() {
      return end - start;
    }
  }

  private static List<Row> rows(String text) {
    var rows = new ArrayList<Row>();
    boolean afterBlank = true;
    int number = 1;
    for (int from = 0; from <= text.length(); number++) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = skipBlank(text, from, to);
      int end = trimBlank(text, start, to);
      if (start < end) {
        rows.add(new Row(number, start, end, afterBlank, start - from >= 2));
      }
      afterBlank = start >= end;
      from = to + 1;
    }
    return rows;
  }

  /// Whether the lines are broken to a width, as in old wire copy: most lines that others follow
  /// are about equally long, and many of those that follow begin in the middle of a sentence.
  private static boolean isWrapped(String text, List<Row> rows) {
    int longest = 0;
    for (Row row : rows) {
      longest = Math.max(longest, row.length());
    }
    if (longest < 40 || longest > 110) {
      return false;
    }
    int followed = 0;
    int full = 0;
    int lower = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row next = rows.get(i + 1);
      if (next.continues(rows.get(i))) {
        followed++;
        full += rows.get(i).length() > longest * 3 / 5 ? 1 : 0;
        lower += Character.isLowerCase(text.codePointAt(next.start)) ? 1 : 0;
      }
    }
    return followed >= 3 && full * 3 >= followed * 2 && lower * 5 >= followed * 2;
  }

  private static int skipBlank(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimBlank(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// Blank to the eye: white space, no-break spaces, control and invisible format characters.
  static boolean isBlank(char c) {
    return c <= ' '
        || c >= 0x7f
            && (Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }
}
