package dev.refrain.report.page;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import dev.refrain.text.Tokens;
import java.util.Arrays;
import java.util.List;

/// Which word of one text stands for which word of another.
///
/// The aligned stretches of a match are anchors; between two anchors, and inside one whose sides
/// differ, words are aligned by a longest common subsequence (Wagner and Fischer 1974, time and
/// space n·m), as long as both stretches are short enough for it.
final class Alignment {
  /// The largest table of a longest common subsequence, in cells.
  private static final int MAX_CELLS = 1 << 20;

  private final Tokens a;
  private final Tokens b;
  private final int[] partner;

  private Alignment(Tokens a, Tokens b) {
    this.a = a;
    this.b = b;
    this.partner = new int[a.size()];
    Arrays.fill(partner, -1);
  }

  /// For each word of `a` the index of its partner in `b`, or -1; partners ascend.
  static int[] of(Tokens a, Tokens b, List<Match.Shared> anchors) {
    var alignment = new Alignment(a, b);
    int doneA = 0;
    int doneB = 0;
    for (Match.Shared anchor : anchors) {
      int fromA = Math.max(doneA, a.at(anchor.a().start()));
      int fromB = Math.max(doneB, b.at(anchor.b().start()));
      int toA = endOf(a, anchor.a(), fromA);
      int toB = endOf(b, anchor.b(), fromB);
      if (toA > fromA && toB > fromB) {
        alignment.stretch(doneA, fromA, doneB, fromB);
        alignment.stretch(fromA, toA, fromB, toB);
        doneA = toA;
        doneB = toB;
      }
    }
    alignment.stretch(doneA, a.size(), doneB, b.size());
    return alignment.partner;
  }

  private static int endOf(Tokens tokens, Span span, int from) {
    int to = from;
    while (to < tokens.size() && tokens.end(to) <= span.end()) {
      to++;
    }
    return to;
  }

  /// Aligns the words from `fromA` to `toA` with those from `fromB` to `toB`, ends exclusive.
  private void stretch(int fromA, int toA, int fromB, int toB) {
    int i = fromA;
    int j = fromB;
    while (i < toA && j < toB && a.hash(i) == b.hash(j)) {
      partner[i++] = j++;
    }
    int endA = toA;
    int endB = toB;
    while (endA > i && endB > j && a.hash(endA - 1) == b.hash(endB - 1)) {
      partner[--endA] = --endB;
    }
    long cells = (long) (endA - i + 1) * (endB - j + 1);
    if (endA > i && endB > j && cells <= MAX_CELLS) {
      longestCommon(i, endA, j, endB);
    }
  }

  private void longestCommon(int fromA, int toA, int fromB, int toB) {
    int n = toA - fromA;
    int m = toB - fromB;
    var length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            a.hash(fromA + i) == b.hash(fromB + j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < n && j < m; ) {
      if (a.hash(fromA + i) == b.hash(fromB + j)) {
        partner[fromA + i++] = fromB + j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
