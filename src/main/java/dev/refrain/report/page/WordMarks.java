package dev.refrain.report.page;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import dev.refrain.report.page.SideBySide.Change;
import dev.refrain.report.page.SideBySide.Mark;
import dev.refrain.report.page.SideBySide.Piece;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Marks, word by word, what two passages share and what only one of them has, punctuation included.
final class WordMarks {
  private final Side a;
  private final Side b;

  WordMarks(String textA, Span spanA, String textB, Span spanB, List<Match.Shared> anchors) {
    Tokens tokensA = Tokenizer.tokenize(textA, spanA);
    Tokens tokensB = Tokenizer.tokenize(textB, spanB);
    int[] toB = Alignment.of(tokensA, tokensB, anchors);
    var toA = new int[tokensB.size()];
    Arrays.fill(toA, -1);
    for (int i = 0; i < toB.length; i++) {
      if (toB[i] >= 0) {
        toA[toB[i]] = i;
      }
    }
    int[] runs = runs(toB);
    var runsOfB = new int[toA.length];
    for (int j = 0; j < toA.length; j++) {
      runsOfB[j] = toA[j] < 0 ? -1 : runs[toA[j]];
    }
    a = new Side(textA, spanA, tokensA, toB, runs);
    b = new Side(textB, spanB, tokensB, toA, runsOfB);
  }

  /// Numbers the stretches of words that follow each other in both texts.
  private static int[] runs(int[] partner) {
    var runs = new int[partner.length];
    int run = -1;
    for (int i = 0; i < partner.length; i++) {
      boolean follows = i > 0 && partner[i - 1] >= 0 && partner[i] == partner[i - 1] + 1;
      run += partner[i] >= 0 && !follows ? 1 : 0;
      runs[i] = partner[i] < 0 ? -1 : run;
    }
    return runs;
  }

  List<Piece> piecesA() {
    return pieces(a, b);
  }

  List<Piece> piecesB() {
    return pieces(b, a);
  }

  /// What stands between each two aligned words, where the two texts differ in it.
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    int lastA = -1;
    int lastB = -1;
    for (int i = 0; i <= a.tokens.size(); i++) {
      boolean end = i == a.tokens.size();
      if (end || a.partner[i] >= 0) {
        int j = end ? b.tokens.size() : a.partner[i];
        String left = a.between(lastA, i);
        String right = b.between(lastB, j);
        if (!left.equals(right)) {
          changes.add(new Change(left, right));
        }
        lastA = i;
        lastB = j;
      }
    }
    return changes;
  }

  private static List<Piece> pieces(Side side, Side other) {
    var pieces = new ArrayList<Piece>();
    Tokens tokens = side.tokens;
    int at = side.span.start();
    for (int i = 0; i < tokens.size(); i++) {
      Mark mark = side.partner[i] >= 0 ? Mark.SHARED : Mark.ONLY;
      Mark before = side.gapMark(i, other);
      String gap = side.text.substring(at, tokens.start(i));
      add(pieces, gap, before, before == Mark.SHARED ? side.run[i] : -1);
      add(pieces, side.text.substring(tokens.start(i), tokens.end(i)), mark, side.run[i]);
      at = tokens.end(i);
    }
    Mark last = side.endMark(other);
    add(
        pieces,
        side.text.substring(at, side.span.end()),
        last,
        last == Mark.SHARED ? side.run[tokens.size() - 1] : -1);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, Mark mark, int run) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().mark() == mark && pieces.getLast().stretch() == run) {
      pieces.add(new Piece(pieces.removeLast().text() + text, mark, run));
    } else {
      pieces.add(new Piece(text, mark, run));
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  /// @param run the number of each word's stretch, -1 for a word without a partner
  @SuppressWarnings("ArrayRecordComponent")
  private record Side(String text, Span span, Tokens tokens, int[] partner, int[] run) {
    /// The mark of what stands before word `i`.
    Mark gapMark(int i, Side other) {
      if (i == 0) {
        boolean first = partner[0] == 0 && between(-1, 0).equals(other.between(-1, 0));
        return first ? Mark.SHARED : Mark.PLAIN;
      }
      boolean shared = partner[i - 1] >= 0 && partner[i] >= 0;
      if (!shared) {
        return partner[i - 1] < 0 && partner[i] < 0 ? Mark.ONLY : Mark.PLAIN;
      }
      if (partner[i] != partner[i - 1] + 1) {
        return Mark.PLAIN;
      }
      String here = between(i - 1, i);
      return here.isEmpty() || here.equals(other.between(partner[i - 1], partner[i]))
          ? Mark.SHARED
          : Mark.ONLY;
    }

    /// What stands between two words, -1 for the start and the number of words for the end.
    String between(int left, int right) {
      int from = left < 0 ? span.start() : tokens.end(left);
      int to = right == tokens.size() ? span.end() : tokens.start(right);
      return squeeze(text.substring(from, to));
    }

    /// The mark of what stands behind the last word.
    Mark endMark(Side other) {
      String rest = rest();
      if (rest.equals(other.rest())) {
        int last = partner.length - 1;
        boolean aligned = last >= 0 && partner[last] == other.partner.length - 1;
        return aligned ? Mark.SHARED : Mark.PLAIN;
      }
      return rest.isEmpty() ? Mark.PLAIN : Mark.ONLY;
    }

    private String rest() {
      return between(tokens.size() - 1, tokens.size());
    }
  }
}
