package dev.refrain.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What a mistyped word may have meant.
final class Slip {
  /// One letter in so many may be wrong.
  private static final int LETTERS_A_SLIP = 3;

  private Slip() {}

  /// The nearest of some words; empty when none is near, so that nothing far-fetched is offered.
  static Optional<String> nearest(String typed, Collection<String> words) {
    return words.stream()
        .filter(
            word ->
                distance(typed, word)
                    <= Math.max(1, Math.max(typed.length(), word.length()) / LETTERS_A_SLIP))
        .min(
            Comparator.<String>comparingInt(word -> distance(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// How many letters are to be put in, taken out, replaced or swapped with their neighbour.
  /// Source: optimal string alignment, after Damerau, "A technique for computer detection and
  /// correction of spelling errors" (1964).
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int step = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        cost[i][j] = Math.min(step, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
