package dev.refrain.text;

import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import java.util.Arrays;
import java.util.List;

/// The body of a page: what [BodyModel] finds, put right by what stands around it.
final class Body {
  /// A page on which prose has this share of the words is nothing but its article,
  private static final double PLAIN = 0.9;

  /// and so is one without furniture on which prose has this share and few lines are short: what an
  /// extractor leaves of a page.
  private static final double NEARLY_PLAIN = 0.7;

  private static final double SHORT_LINES = 0.15;

  /// A page of no more pieces on which nothing looks like prose is all there is of its article: a
  /// table, a list of results.
  private static final int SMALL = 30;

  /// Pieces that may stand between two stretches of one body.
  private static final int GAP = 12;

  /// A stretch of prose with fewer words than this share of the largest is not the article when it
  /// stands far away.
  private static final double MINOR = 0.25;

  /// A line of so few words that does not end like a sentence is no paragraph.
  private static final int HEADING_WORDS = 4;

  /// Words of the longest entry in a list of related articles.
  private static final int LISTED_WORDS = 25;

  /// Words of the longest line that names a block of the site's own, and of the longest that is a
  /// row of buttons.
  private static final int SMALL_PRINT_WORDS = 6;

  private static final int BUTTON_WORDS = 3;

  /// Words of an article that is more than a stub, at least.
  private static final int ARTICLE_WORDS = 150;

  /// Words a sentence, on the average, of a line that is more than a list.
  private static final int LONG_SENTENCE = 60;

  /// The share of the words of a small page that must be in sentences if these are to be its body.
  private static final double SENTENCES = 0.3;

  /// Words of the shortest paragraph that a page can break off in.
  private static final int CUT_WORDS = 8;

  /// Log-odds of a piece that is something else.
  private static final double NEVER = -6;

  /// Log-odds from which a sentence between two paragraphs belongs to the body.
  private static final double BETWEEN = -4;

  private Body() {}

  /// Gives the body pieces their role.
  static void mark(List<Piece> pieces) {
    if (isPlain(pieces)) {
      boolean[] list = headedLists(pieces);
      for (int i = head(pieces); i < list.length; i++) {
        if (!list[i] && !isSmallPrint(pieces.get(i))) {
          pieces.get(i).propose(Role.BODY);
        }
      }
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
    CommentThread.cut(pieces, body, ARTICLE_WORDS);
    keepMain(pieces, body);
    fill(pieces, odds, body);
    takeRunOn(pieces, body);
    if (body.length <= SMALL && words(pieces, body, 0, body.length) == 0) {
      takeSmall(pieces, body);
    }
    for (int i = 0; i < body.length; i++) {
      if (body[i]) {
        pieces.get(i).propose(Role.BODY);
      }
    }
  }

  /// On a small page without a body its sentences are the body; where there are hardly any, and no
  /// furniture either, everything is.
  private static void takeSmall(List<Piece> pieces, boolean[] body) {
    int words = 0;
    for (int i = 0; i < body.length; i++) {
      Piece piece = pieces.get(i);
      body[i] = piece.role == null && piece.shape.isSentence();
      words += piece.role == null ? piece.shape.words() : 0;
    }
    boolean table = words(pieces, body, 0, body.length) < SENTENCES * words;
    if (table && !hasFurniture(pieces)) {
      Arrays.fill(body, true);
    }
  }

  /// A line with more words than the whole body, and with sentences all along, is the article.
  private static void takeRunOn(List<Piece> pieces, boolean[] body) {
    int words = words(pieces, body, 0, body.length);
    for (int i = 0; i < body.length; i++) {
      Piece piece = pieces.get(i);
      body[i] |= piece.role == null && runsOn(piece) && piece.shape.words() > words;
    }
  }

  /// Whether a line is an article that has lost its line breaks: what else runs on in it cannot be
  /// told apart here.
  private static boolean runsOn(Piece piece) {
    int words = piece.shape.words();
    return words >= ARTICLE_WORDS && piece.shape.breaks() * LONG_SENTENCE >= words;
  }

  /// Whether a page breaks off in this paragraph, as it does where a scraper cut it: it ends the
  /// page, and one sentence and the beginning of another stand in it.
  private static boolean isCutOff(Piece piece, List<Piece> pieces) {
    Shape s = piece.shape;
    boolean prose = s.words() >= CUT_WORDS && s.stops() >= 2 && s.marks() == 0 && !s.bullet();
    return prose && s.breaks() > 0 && !s.terminal() && piece == pieces.getLast();
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
    int shortLines = 0;
    for (Piece piece : pieces) {
      if (piece.role == null) {
        boolean runs = piece.shape.isSentence() || piece.shape.words() > 30;
        free++;
        shortLines += isHeading(piece) ? 1 : 0;
        words += piece.shape.words();
        prose += runs || isCutOff(piece, pieces) ? piece.shape.words() : 0;
      }
    }
    return free == 1
        || prose >= PLAIN * words
        || prose >= NEARLY_PLAIN * words
            && shortLines <= SHORT_LINES * pieces.size()
            && !hasFurniture(pieces);
  }

  /// The first piece behind what stands above byline and date; 0 when a sentence stands there, or
  /// neither is found.
  private static int head(List<Piece> pieces) {
    for (int i = 0; i < pieces.size() && !isProse(pieces.get(i)); i++) {
      if (pieces.get(i).is(Role.BYLINE) || pieces.get(i).is(Role.DATE)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isProse(Piece piece) {
    return piece.shape.isSentence() || runsOn(piece);
  }

  /// Headings of related articles with at least two headlines under them: they stand at the end of
  /// many a clean text.
  private static boolean[] headedLists(List<Piece> pieces) {
    boolean[] list = new boolean[pieces.size()];
    for (int i = 0; i < list.length; i++) {
      if (!LinkLists.isHeading(pieces.get(i))) {
        continue;
      }
      int end = i + 1;
      int headlines = 0;
      while (end < list.length && isInList(pieces.get(end))) {
        headlines += pieces.get(end++).shape.words() >= HEADING_WORDS ? 1 : 0;
      }
      if (headlines > 1) {
        Arrays.fill(list, i, end, true);
      }
    }
    return list;
  }

  /// A headline, which may ask a question, or the small print of one.
  private static boolean isInList(Piece piece) {
    if (piece.role != null) {
      return piece.is(Role.BYLINE) || piece.is(Role.DATE) || piece.is(Role.READING_TIME);
    }
    boolean open = !piece.shape.terminal() || piece.text().endsWith("?");
    return open && piece.shape.words() <= LISTED_WORDS && piece.shape.marks() == 0;
  }

  /// A line that names a block of the site's own, or a button: the little that is left of a page
  /// when the rest of it was cleaned away.
  private static boolean isSmallPrint(Piece piece) {
    int words = piece.shape.words();
    if (words > SMALL_PRINT_WORDS || piece.text().endsWith(".")) {
      return false;
    }
    for (Phrases.Topic topic : Phrases.in(piece).keySet()) {
      boolean named = topic.isBlock() || topic == Phrases.Topic.RELATED;
      if (named || topic == Phrases.Topic.TOOLBAR && words <= BUTTON_WORDS) {
        return true;
      }
    }
    return false;
  }

  /// Whether more than one line is the site's and not the author's.
  private static boolean hasFurniture(List<Piece> pieces) {
    int furniture = 0;
    for (Piece piece : pieces) {
      furniture += isFurniture(piece) ? 1 : 0;
    }
    return furniture > 1;
  }

  private static boolean isFurniture(Piece piece) {
    Role role = piece.role;
    return role == null
        ? !Phrases.in(piece).isEmpty() && piece.shape.words() <= 8
        : role.kind() == PassageKind.FURNITURE;
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
        Arrays.fill(body, i, to, false);
      }
    }
  }

  /// The end of the stretch that begins at `from`: behind it come `GAP` pieces without body, or
  /// none at all.
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

  /// Takes in sentences that stand between two paragraphs of the body, or right behind the last
  /// one.
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
