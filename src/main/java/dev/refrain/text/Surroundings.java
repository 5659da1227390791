package dev.refrain.text;

import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names what is left once title, body and lists are known: decks, subheads, kickers, stray
/// widgets.
final class Surroundings {
  private static final int SUBHEAD_WORDS = 12;
  private static final int BYLINE_WORDS = 6;
  private static final int KICKER_WORDS = 4;

  private Surroundings() {}

  /// Sentences between headline and byline or date are the deck, not the body.
  static void markDeck(List<Piece> pieces, @Nullable Piece title) {
    int at = title == null ? -1 : pieces.indexOf(title);
    if (at < 0) {
      return;
    }
    int seen = 0;
    for (int i = at + 1; i < Math.min(pieces.size(), at + 8); i++) {
      Piece piece = pieces.get(i);
      boolean head = piece.is(Role.BYLINE) || piece.is(Role.DATE);
      if (head && seen <= 2 && behind(pieces, i) > seen) {
        for (int k = at + 1; k < i; k++) {
          if (pieces.get(k).is(Role.BODY)) {
            pieces.get(k).role = Role.DECK;
          }
        }
        return;
      }
      seen += piece.is(Role.BODY) ? 1 : 0;
    }
  }

  private static int behind(List<Piece> pieces, int at) {
    return (int) pieces.subList(at, pieces.size()).stream().filter(p -> p.is(Role.BODY)).count();
  }

  /// Lines between two paragraphs: headings of the text, or of a widget that has lost its list.
  static void markInside(List<Piece> pieces) {
    int first = Body.first(pieces);
    int last = Body.last(pieces);
    for (int i = first + 1; i < last; i++) {
      Piece piece = pieces.get(i);
      Map<Topic, Integer> topics = piece.role == null ? Phrases.in(piece) : Map.of();
      if (piece.role != null && piece.role != Role.TEMPLATE) {
        continue;
      }
      if (topics.containsKey(Topic.RELATED)) {
        piece.role = Role.WIDGET_HEADING;
      } else if (topics.containsKey(Topic.TOOLBAR)) {
        piece.propose(Role.WIDGET);
      } else if (isSubhead(piece) && nearBody(pieces, i)) {
        piece.propose(Role.SUBHEAD);
      }
    }
  }

  private static boolean isSubhead(Piece piece) {
    Shape s = piece.shape;
    return s.words() >= 1
        && s.words() <= SUBHEAD_WORDS
        && (!s.terminal() || piece.text().endsWith("?"))
        && s.marks() == 0
        && !Character.isLowerCase(piece.text().codePointAt(0))
        && Character.isLetterOrDigit(piece.text().codePointAt(0));
  }

  private static boolean nearBody(List<Piece> pieces, int at) {
    boolean before = pieces.get(at - 1).is(Role.BODY) || at > 1 && pieces.get(at - 2).is(Role.BODY);
    boolean behind = at + 1 < pieces.size() && pieces.get(at + 1).is(Role.BODY);
    return before && behind;
  }

  /// Everything that has no role yet.
  static void markRest(List<Piece> pieces, @Nullable Piece title) {
    int first = Body.first(pieces);
    int last = Body.last(pieces);
    String block = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String named = piece.role == null || piece.is(Role.TEMPLATE) ? Phrases.block(piece) : null;
      if (piece.role != null) {
        block = piece.is(Role.TEMPLATE) ? block : null;
        continue;
      }
      if (named != null) {
        block = named;
        piece.block = named;
        piece.role = Role.TEMPLATE;
      } else if (block != null && i > last && piece.shape.words() <= 12) {
        piece.block = block;
        piece.role = Role.WIDGET;
      } else if (i < first && isDeck(piece, i, pieces, title)) {
        piece.role = Role.DECK;
      } else if (i < first && isKicker(piece, i, pieces, title)) {
        piece.role = Role.KICKER;
      } else if (i < first && isUnnamedByline(piece, i, pieces)) {
        piece.role = Role.BYLINE;
      } else {
        piece.role = piece.shape.words() <= 3 && !isRule(piece) ? Role.WIDGET : rest(piece);
      }
    }
  }

  private static Role rest(Piece piece) {
    boolean toolbar = Phrases.in(piece).containsKey(Topic.TOOLBAR);
    return toolbar && piece.shape.words() <= 6 ? Role.WIDGET : Role.OTHER;
  }

  /// A line of dashes or underscores.
  private static boolean isRule(Piece piece) {
    return piece.shape.words() == 0
        || piece.text().chars().allMatch(c -> c == '_' || c == '-' || c == '*' || c == '=');
  }

  private static boolean isDeck(Piece piece, int at, List<Piece> pieces, @Nullable Piece title) {
    int above = title == null ? -1 : at - pieces.indexOf(title);
    return above > 0 && above <= 2 && piece.shape.isSentence() && piece.shape.breaks() <= 1;
  }

  private static boolean isKicker(Piece piece, int at, List<Piece> pieces, @Nullable Piece title) {
    int below = title == null ? -1 : pieces.indexOf(title) - at;
    Shape s = piece.shape;
    return below > 0
        && below <= 3
        && s.words() >= 1
        && s.words() <= KICKER_WORDS
        && s.shouted() == s.words();
  }

  /// A byline that names nobody, such as “By our own reporter”: what looks like one beside the
  /// headline or the date.
  private static boolean isUnnamedByline(Piece piece, int at, List<Piece> pieces) {
    boolean behind =
        at > 0
            && (pieces.get(at - 1).is(Role.TITLE)
                || pieces.get(at - 1).is(Role.DECK)
                || pieces.get(at - 1).is(Role.DATE));
    boolean before = at + 1 < pieces.size() && pieces.get(at + 1).is(Role.DATE);
    Shape s = piece.shape;
    return (behind || before)
        && s.words() >= 2
        && s.words() <= BYLINE_WORDS
        && s.numbers() == 0
        && !s.terminal()
        && Phrases.in(piece).containsKey(Topic.BYLINE);
  }

  /// Blocks of template lines take the name that one of their lines gives.
  static void nameTemplates(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); ) {
      int end = i;
      while (end < pieces.size() && pieces.get(end).is(Role.TEMPLATE)) {
        end++;
      }
      nameRun(pieces.subList(i, end));
      i = Math.max(end, i + 1);
    }
  }

  /// A line's own name wins; lines without one continue the block above them. A line that ends with
  /// a colon opens a block, which has the name that is found below.
  private static void nameRun(List<Piece> run) {
    String name = null;
    for (Piece piece : run) {
      String own = Phrases.block(piece);
      name = own == null && piece.text().endsWith(":") ? null : own == null ? name : own;
      piece.block = name;
    }
    for (int i = run.size() - 2; i >= 0; i--) {
      if (run.get(i).block == null) {
        run.get(i).block = run.get(i + 1).block;
      }
    }
  }
}
