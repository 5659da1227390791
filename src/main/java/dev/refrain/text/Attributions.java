package dev.refrain.text;

import dev.refrain.model.Attribution;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.text.Phrases.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a page says wrote it: the byline, and the news agency behind it.
final class Attributions {
  /// How far behind the body a sign-off may stand, in pieces.
  private static final int BEHIND = 6;

  /// Paragraphs that may begin with an agency's dateline.
  private static final int DATELINES = 2;

  private Attributions() {}

  /// The byline nearest to the body, above it or, failing that, below.
  static @Nullable Attribution byline(List<Piece> pieces) {
    int first = Body.first(pieces);
    int last = Body.last(pieces);
    Piece found = null;
    for (int i = 0; i < pieces.size() && i <= Math.max(last, first) + BEHIND; i++) {
      Piece piece = pieces.get(i);
      boolean above = i < first;
      if (piece.is(Role.BYLINE) && (found == null || above)) {
        found = piece;
      }
    }
    if (found == null) {
      return null;
    }
    int label = Phrases.in(found).getOrDefault(Topic.BYLINE, 0);
    String behind = SmallPrint.afterLabel(found, label);
    String name = behind.isEmpty() ? found.text() : behind;
    String agency = Agencies.leading(name);
    return attribution(found, agency == null ? name : agency, name, agency != null);
  }

  /// The agency of the byline, of a dateline, of a sign-off, or of the line that names
  /// contributors, in this order.
  static @Nullable Attribution agency(List<Piece> pieces, @Nullable Attribution byline) {
    if (byline != null && byline.agency()) {
      return byline;
    }
    Attribution found = dateline(pieces);
    int first = Body.first(pieces);
    int last = Body.last(pieces);
    for (int i = 0; found == null && i < Math.min(pieces.size(), last + 1 + BEHIND); i++) {
      Piece piece = pieces.get(i);
      boolean near = i > last || i < first && first - i <= BEHIND;
      if (near && piece.is(Role.AGENCY)) {
        int label = Phrases.in(piece).getOrDefault(Topic.SOURCE, 0);
        String words = SmallPrint.afterLabel(piece, label);
        String agency = Agencies.leading(words);
        found = agency == null ? null : attribution(piece, agency, words, true);
      } else if (near && piece.is(Role.CONTRIBUTOR)) {
        String agency = Agencies.leading(piece.text());
        found = agency == null ? null : attribution(piece, agency, piece.text(), true);
      }
    }
    return found;
  }

  private static @Nullable Attribution dateline(List<Piece> pieces) {
    int paragraphs = 0;
    for (Piece piece : pieces) {
      if (piece.is(Role.BODY) && paragraphs++ < DATELINES) {
        String agency = Agencies.inDateline(piece.text());
        if (agency != null) {
          int end = piece.text().indexOf(')') + 1;
          return new Attribution(
              agency, new Span(piece.start, piece.start + Math.max(end, 1)), piece.line(), true);
        }
      }
    }
    return null;
  }

  private static Attribution attribution(Piece piece, String name, String words, boolean agency) {
    int start = piece.start + Math.max(0, piece.text().length() - words.length());
    return new Attribution(name, new Span(start, piece.end), piece.line(), agency);
  }
}
