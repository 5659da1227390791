package dev.refrain.text;

import dev.refrain.model.Failure;
import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides whether a page holds an article at all.
final class Failures {
  /// A body with fewer words is a stub, in a corpus of articles.
  private static final int STUB = 25;

  /// Pages of signing in and of errors are short.
  private static final int SHORT = 120;

  private Failures() {}

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
  static @Nullable Failure of(List<Piece> pieces, int words, int bodyWords, int stubLength) {
    if (words == 0) {
      return Failure.EMPTY;
    }
    if (words <= SHORT && speaksOf(pieces, Topic.ERROR)) {
      return Failure.ERROR_PAGE;
    }
    if (bodyWords < stubLength || words <= SHORT && asksToSignIn(pieces, words)) {
      return signInWords(pieces) * 3 >= words ? Failure.SIGN_IN : stub(words, bodyWords);
    }
    return null;
  }

  private static Failure stub(int words, int bodyWords) {
    return bodyWords == 0 && words >= STUB ? Failure.OTHER_PAGE : Failure.STUB;
  }

  private static boolean speaksOf(List<Piece> pieces, Topic topic) {
    return pieces.stream().anyMatch(piece -> Phrases.in(piece.text).containsKey(topic));
  }

  private static boolean asksToSignIn(List<Piece> pieces, int words) {
    return signInWords(pieces) * 2 >= words;
  }

  /// Words of the lines that speak of accounts, subscriptions and letters.
  private static int signInWords(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      var topics = Phrases.in(piece.text).keySet();
      boolean speaks =
          topics.contains(Topic.LOGIN)
              || topics.contains(Topic.PAYWALL)
              || topics.contains(Topic.NEWSLETTER);
      words += speaks || piece.is(Role.TEMPLATE) ? piece.shape.words() : 0;
    }
    return words;
  }
}
