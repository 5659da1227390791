package dev.refrain.report.page;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Span;
import dev.refrain.report.page.WordMarks.Mark;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where two whole articles differ first, as much of it as an overview has room for: a passage of
/// each from shortly before the first change; a passage that only one of them has where none is
/// changed; the passage that both have first where they say the same.
///
/// @param a where the first article stands in it; null where it has nothing of the kind
/// @param b likewise of the second
/// @param differs whether the two differ here
record Excerpt(
    @Nullable Passage a,
    List<WordMarks.Piece> piecesA,
    @Nullable Passage b,
    List<WordMarks.Piece> piecesB,
    boolean differs) {
  /// UTF-16 code units shown in front of the first change, and in all.
  private static final int BEFORE = 160;

  private static final int ALL = 600;

  /// Nothing to show.
  static final Excerpt NONE = new Excerpt(null, List.of(), null, List.of(), false);

  static Excerpt of(Page pageA, Page pageB, Match match) {
    List<Passage> others = compared(pageB);
    Excerpt same = NONE;
    Passage alone = null;
    for (Passage a : compared(pageA)) {
      Passage b = partner(a, others, match);
      if (b == null) {
        boolean own = match.shared().stream().noneMatch(both -> overlap(both.a(), a.span()) > 0);
        alone = alone == null && own ? a : alone;
        continue;
      }
      Excerpt both = of(pageA, a, pageB, b, match);
      if (both.differs) {
        return both;
      }
      same = same.a == null ? both : same;
    }
    if (alone != null) {
      return new Excerpt(alone, only(pageA, alone), null, List.of(), true);
    }
    for (Passage b : others) {
      if (match.shared().stream().noneMatch(stretch -> overlap(stretch.b(), b.span()) > 0)) {
        return new Excerpt(null, List.of(), b, only(pageB, b), true);
      }
    }
    return same;
  }

  private static List<Passage> compared(Page page) {
    return page.passages().stream()
        .filter(passage -> Views.isCompared(page, passage))
        .filter(passage -> passage.span().length() <= Limits.LEDGER_TEXT)
        .toList();
  }

  /// The passage with which one has most in common.
  private static @Nullable Passage partner(Passage a, List<Passage> others, Match match) {
    Passage best = null;
    int most = 0;
    for (Match.Shared stretch : match.shared()) {
      int inA = overlap(stretch.a(), a.span());
      for (Passage b : inA > most ? others : List.<Passage>of()) {
        int shift = stretch.b().start() - stretch.a().start();
        int common = Math.min(inA, overlap(stretch.b(), moved(a.span(), shift, b.span())));
        if (common > most) {
          most = common;
          best = b;
        }
      }
    }
    return best;
  }

  /// The part of a passage of the second text that a passage of the first falls on.
  private static Span moved(Span span, int shift, Span onto) {
    int start = Math.clamp(span.start() + (long) shift, onto.start(), onto.end());
    return new Span(start, Math.clamp(span.end() + (long) shift, start, onto.end()));
  }

  private static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static Excerpt of(Page pageA, Passage a, Page pageB, Passage b, Match match) {
    String textA = pageA.article().text();
    String textB = pageB.article().text();
    var marks = new WordMarks(textA, a.span(), textB, b.span(), match.shared());
    boolean differs = !marks.changes().isEmpty();
    return new Excerpt(a, cut(marks.piecesA(), differs), b, cut(marks.piecesB(), differs), differs);
  }

  private static List<WordMarks.Piece> only(Page page, Passage passage) {
    return cut(List.of(new WordMarks.Piece(page.text(passage), Mark.ONLY, -1)), true);
  }

  /// The pieces from shortly before the first change on. What both have before it is the first
  /// stretch of each, so both are cut at the same word.
  private static List<WordMarks.Piece> cut(List<WordMarks.Piece> pieces, boolean differs) {
    var cut = new ArrayList<WordMarks.Piece>();
    int left = ALL;
    for (WordMarks.Piece piece : pieces) {
      boolean before = differs && cut.isEmpty() && piece.stretch() == 0;
      String text = before && piece.mark() == Mark.SHARED ? end(piece.text()) : piece.text();
      boolean fits = text.length() <= left;
      cut.add(new WordMarks.Piece(fits ? text : start(text, left), piece.mark(), piece.stretch()));
      left -= text.length();
      if (left <= 0) {
        break;
      }
    }
    return cut;
  }

  private static String end(String text) {
    if (text.length() <= BEFORE) {
      return text;
    }
    int most = text.length() - BEFORE;
    int space = text.indexOf(' ', most);
    int from = space < 0 || space == text.length() - 1 ? most : space + 1;
    from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    return "… " + text.substring(from);
  }

  private static String start(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    int to = space <= 0 ? most : space;
    to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
    return text.substring(0, to) + " …";
  }
}
