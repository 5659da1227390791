package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A page under construction: its article cut into pieces in text order.
final class Draft {
  final Article article;
  final List<Piece> pieces = new ArrayList<>();

  /// The text of the article.
  final PageText text;

  Draft(Article article) {
    this.article = article;
    this.text = new PageText(article);
    for (List<TextRows.Row> paragraph : TextRows.paragraphs(text.get())) {
      TextRows.Row first = paragraph.getFirst();
      TextRows.Row last = paragraph.getLast();
      var span = new Span(first.start(), last.end());
      var lines = new Lines(first.number(), last.number());
      pieces.add(new Piece(text, span, lines, first.afterBlank()));
    }
  }

  /// Lets go of the text and of those of the pieces until somebody asks for them: all drafts of a
  /// run together would hold every text twice.
  void release() {
    text.release();
    pieces.forEach(Piece::release);
  }

  /// A hash of all words in order, however they are cut into pieces.
  long fingerprint() {
    long hash = 0;
    for (Piece piece : pieces) {
      for (long word : piece.words) {
        hash = TokenHash.mix(hash + word);
      }
    }
    return hash;
  }

  /// Replaces a piece by several, cut at offsets of the article.
  List<Piece> split(Piece piece, int... cuts) {
    var parts = new ArrayList<Piece>();
    String whole = text.get();
    int from = piece.start;
    for (int i = 0; i <= cuts.length; i++) {
      int to = i < cuts.length ? cuts[i] : piece.end;
      int start = Blanks.skip(whole, from, to);
      int end = Blanks.trim(whole, start, to);
      if (start < end) {
        var span = new Span(start, end);
        parts.add(new Piece(text, span, piece.lines, parts.isEmpty() && piece.afterBlank));
      }
      from = to;
    }
    parts.forEach(part -> part.fused = parts.size() > 1);
    int at = pieces.indexOf(piece);
    pieces.remove(at);
    pieces.addAll(at, parts);
    return parts;
  }
}
