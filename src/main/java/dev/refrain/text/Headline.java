package dev.refrain.text;

import dev.refrain.model.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the article's headline above its body, and the places where it stands again.
final class Headline {
  /// How far down a page its headline is looked for, in pieces.
  private static final int TOP = 200;

  private Headline() {}

  /// Whether what was taken for the first paragraph is a headline: below other lines, shaped like
  /// one, and followed by a byline or a date, or at least by prose where nothing else looks like a
  /// headline.
  private static boolean opensBody(List<Piece> pieces, int body, boolean noOther) {
    if (body + 1 >= pieces.size() || !isHeadline(pieces.get(body))) {
      return false;
    }
    Piece next = pieces.get(body + 1);
    return next.is(Role.BYLINE)
        || next.is(Role.DATE)
        || body > 0 && noOther && next.shape.isSentence();
  }

  /// The line near the top that is the row's title, or a part of it when the row's title also names
  /// the site.
  static @Nullable Piece given(List<Piece> pieces, @Nullable String title) {
    if (title == null || title.isBlank()) {
      return null;
    }
    Piece part = null;
    long key = Piece.key(Tokenizer.tokenize(title));
    for (Piece piece : pieces.subList(0, Math.min(TOP, pieces.size()))) {
      boolean free = piece.role == null || piece.role == Role.TITLE_REPEAT;
      if (free && piece.key == key) {
        piece.role = Role.TITLE;
        return piece;
      }
      if (free && part == null && piece.shape.isHeadline() && title.contains(piece.text())) {
        part = piece;
      }
    }
    if (part != null) {
      part.role = Role.TITLE;
    }
    return part;
  }

  /// Marks the headline and its repeats above `body`, the index of the first body piece, and
  /// returns the headline.
  ///
  /// @param given the headline if it is known already
  static @Nullable Piece mark(List<Piece> pieces, int body, @Nullable Piece given) {
    Piece title = given == null ? byShape(pieces, body) : given;
    if (given == null && opensBody(pieces, body, title == null)) {
      title = pieces.get(body);
    }
    if (title == null) {
      return null;
    }
    title.role = Role.TITLE;
    for (int i = 0; i < Math.min(body, pieces.size()); i++) {
      Piece piece = pieces.get(i);
      boolean free = piece.role == null || piece.role == Role.TEMPLATE;
      if (piece != title && piece.key == title.key && free) {
        piece.role = Role.TITLE_REPEAT;
      }
    }
    return title;
  }

  /// The line above the body that looks most like a headline: standing again on the page counts,
  /// then nearness to the body.
  private static @Nullable Piece byShape(List<Piece> pieces, int body) {
    Piece best = null;
    double most = 0;
    Map<Long, Integer> times = new HashMap<>();
    pieces.forEach(piece -> times.merge(piece.key, 1, Integer::sum));
    for (int i = 0; body < pieces.size() && i < body; i++) {
      Piece piece = pieces.get(i);
      if (!isCandidate(piece)) {
        continue;
      }
      double score = 1.0 / (1 + (body - i) / 4.0) + (piece.afterBlank ? 0.1 : 0);
      score += piece.shape.terminal() ? -0.5 : 0;
      score += times.getOrDefault(piece.key, 0) > 1 ? 1 : 0;
      if (score > most) {
        most = score;
        best = piece;
      }
    }
    return best == null ? null : firstAlone(pieces, best);
  }

  /// The first of equal lines that is not a part of a fused one.
  private static Piece firstAlone(List<Piece> pieces, Piece title) {
    for (Piece piece : pieces) {
      if (piece == title && !piece.fused
          || piece.key == title.key && !piece.fused && piece.role == null) {
        return piece;
      }
    }
    return title;
  }

  private static boolean isCandidate(Piece piece) {
    return isHeadline(piece) && piece.role == null;
  }

  private static boolean isHeadline(Piece piece) {
    Shape s = piece.shape;
    int first = piece.text().codePointAt(0);
    return s.words() >= (s.cased() ? 3 : 4)
        && s.words() <= 30
        && s.marks() == 0
        && s.breaks() == 0
        && !s.bullet()
        && (!s.terminal() || piece.text().endsWith("?") || piece.text().endsWith("!"))
        && !Character.isLowerCase(first);
  }
}
