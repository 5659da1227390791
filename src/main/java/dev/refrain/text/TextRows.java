package dev.refrain.text;

import java.util.ArrayList;
import java.util.List;

/// The non-blank lines of a text, and which of them a reader would join to one paragraph: those
/// that were broken to a width, as in old wire copy and in pages turned into plain text.
final class TextRows {
  /// Widths that lines are broken to, in characters.
  private static final int NARROWEST = 36;

  private static final int WIDEST = 110;

  /// How much shorter than the width a line may be because its next word did not fit.
  private static final int RAGGED = 12;

  /// Lines that must be that long before a width is believed.
  private static final int WITNESSES = 3;

  private TextRows() {}

  /// A non-blank line, without the blanks around it.
  ///
  /// @param number 1-based
  /// @param afterBlank whether a blank line or the beginning of the text stands before it
  /// @param indented whether it begins with two blanks or more
  record Row(int number, int start, int end, boolean afterBlank, boolean indented) {
    private boolean mayContinue(Row previous) {
      return !afterBlank && !indented && number == previous.number + 1;
    }

    int length() {
      return end - start;
    }
  }

  /// The lines as paragraphs: each list is one line, or several that belong together.
  static List<List<Row>> paragraphs(String text) {
    List<Row> rows = rows(text);
    boolean all = isWrapped(text, rows);
    int width = all ? 0 : width(text, rows);
    var paragraphs = new ArrayList<List<Row>>();
    for (int i = 0; i < rows.size(); ) {
      int next = i + 1;
      while (next < rows.size() && joins(text, rows.get(next - 1), rows.get(next), all, width)) {
        next++;
      }
      paragraphs.add(List.copyOf(rows.subList(i, next)));
      i = next;
    }
    return paragraphs;
  }

  private static boolean joins(String text, Row row, Row next, boolean all, int width) {
    if (!next.mayContinue(row)) {
      return false;
    }
    return all
        || width > 0
            && row.length() <= width + 1
            && row.length() + 1 + firstWord(text, next) > width - 2
            && Shape.bulletLength(text.substring(next.start, next.end)) == 0;
  }

  private static List<Row> rows(String text) {
    var rows = new ArrayList<Row>();
    boolean afterBlank = true;
    int number = 1;
    for (int from = 0; from <= text.length(); number++) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = Blanks.skip(text, from, to);
      int end = Blanks.trim(text, start, to);
      if (start < end) {
        rows.add(new Row(number, start, end, afterBlank, start - from >= 2));
      }
      afterBlank = start >= end;
      from = to + 1;
    }
    return rows;
  }

  /// Whether every line of the text is broken to a width: none is long, most that others follow are
  /// about equally long, and many of those that follow begin in the middle of a sentence.
  private static boolean isWrapped(String text, List<Row> rows) {
    int longest = 0;
    for (Row row : rows) {
      longest = Math.max(longest, row.length());
    }
    if (longest < NARROWEST || longest > WIDEST) {
      return false;
    }
    int followed = 0;
    int full = 0;
    int middle = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row next = rows.get(i + 1);
      if (next.mayContinue(rows.get(i))) {
        followed++;
        full += rows.get(i).length() > longest * 3 / 5 ? 1 : 0;
        middle += beginsInSentence(text, next) ? 1 : 0;
      }
    }
    return followed >= WITNESSES && full * 3 >= followed * 2 && middle * 5 >= followed * 2;
  }

  /// The width to which the paragraphs among other lines are broken, 0 when there is none: most of
  /// the longer lines that others follow end just before it.
  private static int width(String text, List<Row> rows) {
    int[] lengths = new int[WIDEST + 1];
    int[] middles = new int[WIDEST + 1];
    int pairs = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      Row next = rows.get(i + 1);
      if (next.mayContinue(row) && row.length() >= NARROWEST) {
        pairs++;
        if (row.length() <= WIDEST) {
          lengths[row.length()]++;
          middles[row.length()] += beginsInSentence(text, next) ? 1 : 0;
        }
      }
    }
    int best = 0;
    int most = WITNESSES - 1;
    for (int width = NARROWEST + RAGGED; width <= WIDEST; width++) {
      int near = sum(lengths, width);
      boolean prose = sum(middles, width) * 2 >= near;
      if (near > most && near * 4 >= pairs && prose) {
        most = near;
        best = width;
      }
    }
    while (best > 0 && lengths[best] == 0) {
      best--;
    }
    return best;
  }

  private static int sum(int[] counts, int width) {
    int sum = 0;
    for (int length = width - RAGGED + 1; length <= width; length++) {
      sum += counts[length];
    }
    return sum;
  }

  /// Whether a line begins with a lower-case letter, or in a script that has none.
  private static boolean beginsInSentence(String text, Row row) {
    int first = text.codePointAt(row.start);
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }

  private static int firstWord(String text, Row row) {
    int at = row.start;
    while (at < row.end && !Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at - row.start;
  }
}
