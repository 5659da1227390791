package dev.refrain.match;

import java.util.Arrays;

/// Which words of one text stand in the other: runs of equal words, each word used once, also where
/// passages moved.
///
/// Idea: every 3-gram of b is indexed by place; a is read from left to right, and at each word the
/// longest common run that starts there is taken. Gaps between runs that follow each other in both
/// texts are small texts of their own: [EditScript] finds the single words that both have.
/// Trade-off: greedy, so a run may be cut by an earlier one; near-linear, as only the first `CHAIN`
/// places of a 3-gram are tried. Source: Heckel, "A Technique for Isolating Differences Between
/// Files" (1978); Tichy, "The String-to-String Correction Problem with Block Moves" (1984).
final class Alignment {
  private static final int GRAM = Texts.PASSAGE_GRAM;
  private static final int CHAIN = 16;

  /// Triples `start in a, start in b, length` in words, in order of a.
  private int[] runs = new int[24];

  private int size;
  private final long[] a;
  private final long[] b;
  private final boolean[] used;

  /// @param a hashes of the words of the first text
  /// @param b hashes of the words of the second text
  Alignment(long[] a, long[] b) {
    this.a = a;
    this.b = b;
    this.used = new boolean[b.length];
    if (Arrays.equals(a, b)) {
      add(0, 0, a.length);
    } else {
      alignRuns();
      fillGaps();
    }
  }

  int runs() {
    return size / 3;
  }

  int startA(int run) {
    return runs[3 * run];
  }

  int startB(int run) {
    return runs[3 * run + 1];
  }

  int length(int run) {
    return runs[3 * run + 2];
  }

  private void alignRuns() {
    var places = new GramPlaces(b, GRAM);
    int expected = 0;
    for (int i = 0; i + GRAM <= a.length; ) {
      int best = 0;
      int bestPlace = -1;
      int tried = 0;
      for (int j = places.first(a, i); j >= 0 && tried < CHAIN; j = places.next(j), tried++) {
        int length = commonRun(i, j);
        boolean closer = length == best && Math.abs(j - expected) < Math.abs(bestPlace - expected);
        if (length >= GRAM && (length > best || closer)) {
          best = length;
          bestPlace = j;
        }
      }
      if (best > 0) {
        add(i, bestPlace, best);
        expected = bestPlace + best;
      }
      i += Math.max(1, best);
    }
  }

  private int commonRun(int i, int j) {
    int length = 0;
    while (i + length < a.length
        && j + length < b.length
        && a[i + length] == b[j + length]
        && !used[j + length]) {
      length++;
    }
    return length;
  }

  private void add(int startA, int startB, int length) {
    if (length == 0) {
      return;
    }
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, size * 2);
    }
    runs[size++] = startA;
    runs[size++] = startB;
    runs[size++] = length;
    Arrays.fill(used, startB, startB + length, true);
  }

  /// Aligns single words inside the gaps between neighbouring runs and joins runs that touch.
  private void fillGaps() {
    int[] coarse = Arrays.copyOf(runs, size);
    size = 0;
    int endA = 0;
    int endB = 0;
    for (int i = 0; i < coarse.length; i += 3) {
      gap(endA, coarse[i], endB, coarse[i + 1]);
      join(coarse[i], coarse[i + 1], coarse[i + 2]);
      endA = coarse[i] + coarse[i + 2];
      endB = coarse[i + 1] + coarse[i + 2];
    }
    gap(endA, a.length, endB, b.length);
  }

  private void gap(int fromA, int toA, int fromB, int toB) {
    if (!EditScript.isSmall(toA - fromA, toB - fromB)) {
      return;
    }
    for (int j = fromB; j < toB; j++) {
      if (used[j]) {
        return;
      }
    }
    int[] kept = EditScript.kept(a, fromA, toA, b, fromB, toB);
    for (int i = 0; i < kept.length; i += 2) {
      join(kept[i], kept[i + 1], 1);
    }
  }

  private void join(int startA, int startB, int length) {
    boolean touches =
        size > 0
            && runs[size - 3] + runs[size - 1] == startA
            && runs[size - 2] + runs[size - 1] == startB;
    if (touches) {
      runs[size - 1] += length;
      Arrays.fill(used, startB, startB + length, true);
    } else {
      add(startA, startB, length);
    }
  }
}
