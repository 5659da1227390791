package dev.refrain.text;

import dev.refrain.model.Failure;
import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides whether a page holds an article at all.
///
/// @param stubLength words of a body below which it is a stub, see [#stubLength(List)]
/// @param tie between the text and its title
record Failures(int stubLength, StrangeTexts.Tie tie) {
  /// A body with fewer words is a stub, in a corpus of articles.
  private static final int STUB = 25;

  /// Pages of signing in and of errors are short.
  private static final int SHORT = 120;

  /// Headlines of the shortest index of articles.
  private static final int INDEX = 8;

  /// Of the lines of an index fewer than one in so many are parts of broken sentences.
  private static final int BROKEN = 5;

  /// Words of the longest line that names the status of an answer.
  private static final int STATUS_WORDS = 6;

  /// RFC 9110, 15: statuses of 400 and more are errors.
  private static final Pattern STATUS =
      Pattern.compile("\\s*(?:http\\s)?(?:error:?\\s)?[45]\\d\\d\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern VIDEO = Pattern.compile("\\d{1,2}:\\d{2}\\s");

  /// The length below which a body is a stub in this corpus: corpora of headlines and one-liners
  /// have none.
  static int stubLength(List<Integer> bodyWords) {
    if (bodyWords.isEmpty()) {
      return 0;
    }
    List<Integer> sorted = bodyWords.stream().sorted().toList();
    return Math.min(STUB, sorted.get(sorted.size() / 2) / 4);
  }

  /// @param words words of the whole page
  /// @param bodyWords words of its body
  @Nullable Failure of(List<Piece> pieces, int words, int bodyWords) {
    if (words == 0) {
      return Failure.EMPTY;
    }
    int errorWords = errorWords(pieces);
    if (words <= SHORT
        && (errorWords * 4 >= words || errorWords * 2 > bodyWords || beginsWithStatus(pieces))) {
      return Failure.ERROR_PAGE;
    }
    if (bodyWords < stubLength || words <= SHORT && asksToSignIn(pieces, words)) {
      return signInWords(pieces) * 3 >= words ? Failure.SIGN_IN : stub(words, bodyWords);
    }
    if (tie != StrangeTexts.Tie.NONE_KNOWN && signInWords(pieces) * 3 >= words) {
      return Failure.SIGN_IN;
    }
    if (tie == StrangeTexts.Tie.STRANGE || videoWords(pieces) * 2 >= words || isIndex(pieces)) {
      return Failure.OTHER_PAGE;
    }
    return null;
  }

  private static Failure stub(int words, int bodyWords) {
    return bodyWords == 0 && words >= STUB ? Failure.OTHER_PAGE : Failure.STUB;
  }

  /// Whether a page has headlines and no sentence: the index of a section, a result of a search.
  private static boolean isIndex(List<Piece> pieces) {
    int headlines = 0;
    int broken = 0;
    for (Piece piece : pieces) {
      Shape shape = piece.shape;
      if (shape.isSentence()) {
        return false;
      }
      boolean words = shape.cased() && shape.numbers() * 5 < shape.words();
      headlines += words && shape.isHeadline() ? 1 : 0;
      broken += isBroken(piece.text().strip()) ? 1 : 0;
    }
    return headlines >= INDEX
        && headlines * 5 >= pieces.size() * 3
        && broken * BROKEN < pieces.size();
  }

  private static boolean isBroken(String line) {
    return line.endsWith(".") || !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  /// Words of lines that begin with a running time, as lists of videos do.
  private static int videoWords(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      words += VIDEO.matcher(piece.text()).lookingAt() ? piece.shape.words() : 0;
    }
    return words;
  }

  /// Words of the lines that speak of errors; an article may stand below the notice of a player.
  private static int errorWords(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      words += Phrases.in(piece).containsKey(Topic.ERROR) ? piece.shape.words() : 0;
    }
    return words;
  }

  /// Whether the first line names the status of an answer, as in `403 Forbidden`.
  private static boolean beginsWithStatus(List<Piece> pieces) {
    Piece first = pieces.getFirst();
    return first.shape.words() <= STATUS_WORDS
        && STATUS.matcher(first.text()).lookingAt()
        && Phrases.in(first).containsKey(Topic.ERROR);
  }

  private static boolean asksToSignIn(List<Piece> pieces, int words) {
    return signInWords(pieces) * 2 >= words;
  }

  /// Words of the lines that speak of accounts, subscriptions and letters.
  private static int signInWords(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      var topics = Phrases.in(piece).keySet();
      boolean speaks =
          topics.contains(Topic.LOGIN)
              || topics.contains(Topic.PAYWALL)
              || topics.contains(Topic.NEWSLETTER);
      words += speaks || piece.is(Role.TEMPLATE) ? piece.shape.words() : 0;
    }
    return words;
  }
}
