package dev.refrain.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What readers wrote below an article.
final class CommentThread {
  /// Equal lines with prose between them that make a thread of comments.
  private static final int SEPARATORS = 4;

  private CommentThread() {}

  /// Ends the body where readers' comments begin: at a line that says so, or at the first of
  /// several equal lines with prose between them, once there is an article above it.
  ///
  /// @param article words that an article above its comments has at least, half as many where a
  ///   line names the comments
  static void cut(List<Piece> pieces, boolean[] body, int article) {
    Set<Long> separators = separators(pieces, body);
    int words = 0;
    for (int i = 0; i < body.length; i++) {
      Piece piece = pieces.get(i);
      words += body[i] ? piece.shape.words() : 0;
      boolean named = piece.role == null && opensComments(piece) && words >= article / 2;
      if (named || separators.contains(piece.key) && words >= article) {
        Arrays.fill(body, i, body.length, false);
      }
    }
  }

  private static boolean opensComments(Piece piece) {
    return piece.shape.words() <= 8 && Phrases.in(piece).containsKey(Phrases.Topic.COMMENTS);
  }

  /// Lines that stand four times and more, each time with prose since the last time, and with other
  /// small print: an advertisement between two paragraphs has none.
  private static Set<Long> separators(List<Piece> pieces, boolean[] body) {
    Map<Long, Integer> proseAt = new HashMap<>();
    Map<Long, Integer> printAt = new HashMap<>();
    Map<Long, Integer> times = new HashMap<>();
    int prose = 0;
    int print = 0;
    for (int i = 0; i < body.length; i++) {
      Piece piece = pieces.get(i);
      prose += body[i] && piece.shape.isSentence() ? 1 : 0;
      if (piece.shape.words() > 0 && piece.shape.words() <= 12) {
        Integer before = proseAt.put(piece.key, prose);
        Integer printBefore = printAt.put(piece.key, print);
        print += body[i] ? 0 : 1;
        if (before != null && printBefore != null && before < prose && print - printBefore > 3) {
          times.merge(piece.key, 1, Integer::sum);
        }
      }
    }
    times.values().removeIf(count -> count < SEPARATORS - 1);
    return times.keySet();
  }
}
