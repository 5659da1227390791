package dev.refrain.text;

import dev.refrain.model.Role;
import java.util.List;

/// The body of a page: what [BodyModel] finds, put right by what stands around it.
final class Body {
  /// A page on which prose has this share of the words is nothing but its article.
  private static final double PLAIN = 0.9;

  /// Pieces that may stand between two stretches of one body.
  private static final int GAP = 12;

  /// A stretch of prose with fewer words than this share of the largest is not the article when it stands far away.
  private static final double MINOR = 0.25;

  /// A line of so few words that does not end like a sentence is no paragraph.
  private static final int HEADING_WORDS = 4;

  /// Log-odds of a piece that is something else.
  private static final double NEVER = -6;

  /// Log-odds from which a sentence between two paragraphs belongs to the body.
  private static final double BETWEEN = -4;

  private Body() {}

  /// Gives the body pieces their role.
  static void mark(List<Piece> pieces) {
    if (isPlain(pieces)) {
      pieces.forEach(piece -> piece.propose(Role.BODY));
      return;
    }
    double[] odds = BodyModel.logOdds(pieces);
    for (int i = 0; i < odds.length; i++) {
      if (pieces.get(i).role != null) {
        odds[i] = NEVER;
      }
    }
    boolean[] body = BodyModel.label(odds);
    for (int i = 0; i < odds.length; i++) {
      body[i] &= pieces.get(i).role == null && !isHeading(pieces.get(i));
    }
    keepMain(pieces, body);
    fill(pieces, odds, body);
    for (int i = 0; i < body.length; i++) {
      if (body[i]) {
        pieces.get(i).role = Role.BODY;
      }
    }
  }

  /// Too short for a paragraph and without its end.
  private static boolean isHeading(Piece piece) {
    return piece.shape.words() <= HEADING_WORDS && !piece.shape.terminal();
  }

  static int first(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).is(Role.BODY)) {
        return i;
      }
    }
    return pieces.size();
  }

  static int last(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).is(Role.BODY)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlain(List<Piece> pieces) {
    int words = 0;
    int prose = 0;
    int free = 0;
    for (Piece piece : pieces) {
      if (piece.role == null) {
        free++;
        words += piece.shape.words();
        prose += piece.shape.isSentence() || piece.shape.words() > 30 ? piece.shape.words() : 0;
      }
    }
    return free == 1 || prose >= PLAIN * words;
  }

  /// Drops stretches that are small and far from the largest one.
  private static void keepMain(List<Piece> pieces, boolean[] body) {
    int bestFrom = 0;
    int bestTo = 0;
    int most = -1;
    for (int i = 0; i < body.length; i = behind(body, i)) {
      int words = words(pieces, body, i, behind(body, i));
      if (words > most) {
        most = words;
        bestFrom = i;
        bestTo = behind(body, i);
      }
    }
    for (int i = 0; i < body.length; i = behind(body, i)) {
      int to = behind(body, i);
      if ((i < bestFrom || i >= bestTo) && words(pieces, body, i, to) < MINOR * most) {
        java.util.Arrays.fill(body, i, to, false);
      }
    }
  }

  /// The end of the stretch that begins at `from`: behind it come `GAP` pieces without body, or none at all.
  private static int behind(boolean[] body, int from) {
    int gap = 0;
    for (int i = from; i < body.length; i++) {
      gap = body[i] ? 0 : gap + 1;
      if (gap > GAP) {
        return i + 1;
      }
    }
    return body.length;
  }

  private static int words(List<Piece> pieces, boolean[] body, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += body[i] ? pieces.get(i).shape.words() : 0;
    }
    return words;
  }

  /// Takes in sentences that stand between two paragraphs of the body, or right behind the last one.
  private static void fill(List<Piece> pieces, double[] odds, boolean[] body) {
    int last = body.length - 1;
    while (last >= 0 && !body[last]) {
      last--;
    }
    int from = 0;
    while (from < last && !body[from]) {
      from++;
    }
    for (int i = from; i <= last + 1 && i < body.length; i++) {
      Piece piece = pieces.get(i);
      boolean follows = i <= last || i > 0 && odds[i] > -1;
      if (!body[i]
          && piece.role == null
          && follows
          && piece.shape.terminal()
          && piece.shape.words() >= 3
          && piece.shape.marks() == 0
          && odds[i] > BETWEEN) {
        body[i] = true;
      }
    }
  }
}
