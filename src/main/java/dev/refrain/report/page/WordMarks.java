package dev.refrain.report.page;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Marks, word by word, what two passages share and what only one of them has, punctuation
/// included.
///
/// Both passages are walked together from one aligned word to the next. What stands between is
/// shared where it is the same but for white space; otherwise the punctuation that both begin or
/// end with is shared, and the rest belongs to one side only.
///
/// Words may overlap: those of scripts without spaces are pairs of characters, each beginning
/// inside the one before. What an earlier word has taken is then left out of the next one, and as
/// much of its partner.
final class WordMarks {
  /// A stretch of a passage.
  ///
  /// @param stretch joins it with the stretch of the other text that it is aligned with; -1 for
  ///   none
  record Piece(String text, Mark mark, int stretch) {}

  /// What is to be said of a stretch.
  enum Mark {
    /// Nothing: no word, or no comparison.
    PLAIN,
    /// Both texts have it.
    SHARED,
    /// Only this text has it.
    ONLY
  }

  /// An edit.
  ///
  /// @param a empty where the second text adds something
  /// @param b empty where the second text leaves something out
  record Change(String a, String b) {}

  private final Side a;
  private final Side b;
  private final List<Change> changes = new ArrayList<>();
  private int stretch;

  WordMarks(String textA, Span spanA, String textB, Span spanB, List<Match.Shared> anchors) {
    Span insideA = inside(spanA, textA);
    Span insideB = inside(spanB, textB);
    Tokens tokensA = Tokenizer.tokenize(textA, insideA);
    Tokens tokensB = Tokenizer.tokenize(textB, insideB);
    a = new Side(textA, insideA);
    b = new Side(textB, insideB);
    int[] partner = Alignment.of(tokensA, tokensB, anchors);
    for (int i = 0; i < partner.length; i++) {
      int j = partner[i];
      if (j >= 0) {
        word(tokensA.span(i, i), tokensB.span(j, j));
      }
    }
    between(insideA.end(), insideB.end());
  }

  private static Span inside(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return new Span(Math.min(span.start(), end), end);
  }

  List<Piece> piecesA() {
    return a.pieces;
  }

  List<Piece> piecesB() {
    return b.pieces;
  }

  /// What the second has in place of what the first has, in order.
  List<Change> changes() {
    return changes;
  }

  private void word(Span wordA, Span wordB) {
    int taken = Math.max(a.taken(wordA), b.taken(wordB));
    between(a.skip(wordA, taken), b.skip(wordB, taken));
    a.add(wordA.end(), Mark.SHARED, stretch);
    b.add(wordB.end(), Mark.SHARED, stretch);
  }

  /// Takes both sides up to the next aligned word, or to the end.
  private void between(int toA, int toB) {
    String left = a.until(toA);
    String right = b.until(toB);
    if (squeeze(left).equals(squeeze(right))) {
      a.add(toA, Mark.SHARED, stretch);
      b.add(toB, Mark.SHARED, stretch);
      return;
    }
    int head = commonHead(left, right);
    int tail = commonTail(left.substring(head), right.substring(head));
    a.add(a.at + head, Mark.SHARED, stretch);
    b.add(b.at + head, Mark.SHARED, stretch);
    var change = new Change(squeeze(a.until(toA - tail)), squeeze(b.until(toB - tail)));
    if (!change.a().equals(change.b())) {
      changes.add(change);
    }
    a.addOnly(toA - tail);
    b.addOnly(toB - tail);
    stretch++;
    a.add(toA, Mark.SHARED, stretch);
    b.add(toB, Mark.SHARED, stretch);
  }

  private static int commonHead(String left, String right) {
    int length = 0;
    while (length < left.length()
        && length < right.length()
        && left.charAt(length) == right.charAt(length)
        && isSeparator(left.charAt(length))) {
      length++;
    }
    return length;
  }

  private static int commonTail(String left, String right) {
    int length = 0;
    while (length < left.length()
        && length < right.length()
        && left.charAt(left.length() - 1 - length) == right.charAt(right.length() - 1 - length)
        && isSeparator(left.charAt(left.length() - 1 - length))) {
      length++;
    }
    return length;
  }

  private static boolean isSeparator(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }

  private static String squeeze(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  /// One of the two passages, taken up to `at`.
  private static final class Side {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final int end;
    private int at;

    Side(String text, Span span) {
      this.text = text;
      this.end = span.end();
      this.at = span.start();
    }

    /// Empty where this side is there already; never beyond the passage.
    String until(int to) {
      return text.substring(at, within(to));
    }

    private int within(int to) {
      return Math.clamp(to, at, end);
    }

    /// Characters at the beginning of a word that an earlier word has taken.
    int taken(Span word) {
      return word.start() >= at ? 0 : text.codePointCount(word.start(), Math.min(at, word.end()));
    }

    /// Offset behind the first so many characters of a word, at most its end.
    int skip(Span word, int characters) {
      int offset = word.start();
      for (int i = 0; i < characters && offset < word.end(); i++) {
        offset += Character.charCount(text.codePointAt(offset));
      }
      return Math.min(offset, word.end());
    }

    void add(int to, Mark mark, int stretch) {
      String piece = until(to);
      at = within(to);
      if (piece.isEmpty()) {
        return;
      }
      if (!pieces.isEmpty()
          && pieces.getLast().mark() == mark
          && pieces.getLast().stretch() == stretch) {
        piece = pieces.removeLast().text() + piece;
      }
      pieces.add(new Piece(piece, mark, stretch));
    }

    /// White space around what only this side has is no change.
    void addOnly(int to) {
      String piece = until(to);
      int indent = piece.length() - piece.stripLeading().length();
      int end = at + Math.max(indent, piece.stripTrailing().length());
      add(at + indent, Mark.PLAIN, -1);
      add(end, Mark.ONLY, -1);
      add(to, Mark.PLAIN, -1);
    }
  }
}
