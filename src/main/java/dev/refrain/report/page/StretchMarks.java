package dev.refrain.report.page;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Span;
import dev.refrain.report.page.SideBySide.Mark;
import dev.refrain.report.page.SideBySide.Paragraph;
import dev.refrain.report.page.SideBySide.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Marks, in a whole article, the stretches that it shares with another one.
final class StretchMarks {
  private StretchMarks() {}

  /// The article's running text, and any other passage that a stretch touches.
  ///
  /// @param stretches what is shared; the place in the list joins it with its counterpart
  static List<Paragraph> paragraphs(Page page, List<Span> stretches) {
    var paragraphs = new ArrayList<Paragraph>();
    List<Stretch> inOrder = inOrder(stretches);
    int room = Limits.PAIR_TEXT;
    for (Passage passage : page.passages()) {
      if (room <= 0) {
        break;
      }
      List<Piece> pieces = pieces(page.article().text(), passage.span(), inOrder);
      boolean touched = pieces.stream().anyMatch(piece -> piece.mark() == Mark.SHARED);
      boolean running = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.TITLE;
      if (touched || running) {
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

  /// Something shared, and its place in the list.
  private record Stretch(int number, Span span) {}

  /// In order of this text; in the other one, passages may have moved.
  private static List<Stretch> inOrder(List<Span> stretches) {
    var inOrder = new ArrayList<Stretch>();
    for (Span span : stretches) {
      inOrder.add(new Stretch(inOrder.size(), span));
    }
    inOrder.sort(Comparator.comparing(Stretch::span));
    return inOrder;
  }

  private static List<Piece> pieces(String text, Span passage, List<Stretch> stretches) {
    var pieces = new ArrayList<Piece>();
    int at = passage.start();
    int end = Math.min(passage.end(), passage.start() + Limits.PAIR_TEXT);
    for (Stretch stretch : stretches) {
      int from = Math.max(at, stretch.span().start());
      int to = Math.min(end, stretch.span().end());
      if (from < to) {
        add(pieces, text.substring(at, from), Mark.PLAIN, -1);
        add(pieces, text.substring(from, to), Mark.SHARED, stretch.number());
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
