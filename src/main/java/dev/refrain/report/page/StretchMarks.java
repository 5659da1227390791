package dev.refrain.report.page;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Span;
import dev.refrain.report.page.SideBySide.Mark;
import dev.refrain.report.page.SideBySide.Paragraph;
import dev.refrain.report.page.SideBySide.Piece;
import java.util.ArrayList;
import java.util.List;

/// Marks, in a whole article, the stretches that it shares with another one.
final class StretchMarks {
  private StretchMarks() {}

  /// The article's running text, and any other passage that a stretch touches.
  ///
  /// @param stretches what is shared; the place in the list joins it with its counterpart
  static List<Paragraph> paragraphs(Page page, List<Span> stretches) {
    var paragraphs = new ArrayList<Paragraph>();
    int room = Limits.PAIR_TEXT;
    for (Passage passage : page.passages()) {
      List<Piece> pieces = pieces(page.article().text(), passage.span(), stretches);
      boolean touched = pieces.stream().anyMatch(piece -> piece.mark() == Mark.SHARED);
      boolean running = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.TITLE;
      if ((touched || running) && room > 0) {
        room -= passage.span().length();
        paragraphs.add(
            new Paragraph(
                Phrases.lines(passage.lines()),
                passage.lines().first(),
                passage.kind().label(),
                pieces));
      }
    }
    return paragraphs;
  }

  private static List<Piece> pieces(String text, Span passage, List<Span> stretches) {
    var pieces = new ArrayList<Piece>();
    int at = passage.start();
    int end = Math.min(passage.end(), passage.start() + Limits.PAIR_TEXT);
    for (int i = 0; i < stretches.size(); i++) {
      int from = Math.max(at, stretches.get(i).start());
      int to = Math.min(end, stretches.get(i).end());
      if (from < to) {
        add(pieces, text.substring(at, from), Mark.PLAIN, -1);
        add(pieces, text.substring(from, to), Mark.SHARED, i);
        at = to;
      }
    }
    add(pieces, text.substring(at, end), Mark.PLAIN, -1);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, Mark mark, int stretch) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, mark, stretch));
    }
  }
}
