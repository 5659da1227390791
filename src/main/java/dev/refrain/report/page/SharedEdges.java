package dev.refrain.report.page;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import java.util.List;

/// Takes shared stretches on over the punctuation that both texts have beside them: stretches run
/// from word to word, and a reader would take a full stop without a mark for a difference.
final class SharedEdges {
  private SharedEdges() {}

  /// The stretches in the same order; they end at line ends, and not in white space.
  static List<Match.Shared> widened(String a, String b, List<Match.Shared> stretches) {
    return stretches.stream().map(stretch -> widened(a, b, stretch)).toList();
  }

  private static Match.Shared widened(String a, String b, Match.Shared stretch) {
    Span inA = stretch.a();
    Span inB = stretch.b();
    int before = before(a, inA.start(), b, inB.start());
    int behind = behind(a, inA.end(), b, inB.end());
    return new Match.Shared(
        new Span(inA.start() - before, inA.end() + behind),
        new Span(inB.start() - before, inB.end() + behind));
  }

  private static int before(String a, int startA, String b, int startB) {
    int length = 0;
    while (isShared(a, startA - length - 1, b, startB - length - 1)) {
      length++;
    }
    while (length > 0 && Character.isWhitespace(a.charAt(startA - length))) {
      length--;
    }
    return length;
  }

  private static int behind(String a, int endA, String b, int endB) {
    int length = 0;
    while (isShared(a, endA + length, b, endB + length)) {
      length++;
    }
    while (length > 0 && Character.isWhitespace(a.charAt(endA + length - 1))) {
      length--;
    }
    return length;
  }

  private static boolean isShared(String a, int atA, String b, int atB) {
    if (atA < 0 || atB < 0 || atA >= a.length() || atB >= b.length()) {
      return false;
    }
    char c = a.charAt(atA);
    return c == b.charAt(atB)
        && c != '\n'
        && c != '\r'
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c);
  }
}
