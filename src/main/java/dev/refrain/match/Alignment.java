package dev.refrain.match;

import java.util.Arrays;

/// Which words of one text stand in the other: runs of equal words, each word used once, also where
/// passages moved. Used again for the next two texts.
///
/// Idea: every 3-gram of b is indexed by place; a is read from left to right, and at each word the
/// longest common run that starts there is taken. Gaps between runs that follow each other in both
/// texts are small texts of their own: [CommonWords] finds the single words that both have.
/// Trade-off: greedy, so a run may be cut by an earlier one; near-linear, as only the first `CHAIN`
/// places of a 3-gram are tried. Source: Heckel, "A Technique for Isolating Differences Between
/// Files" (1978); Tichy, "The String-to-String Correction Problem with Block Moves" (1984).
final class Alignment {
  private static final int GRAM = GramPlaces.GRAM;
  private static final int CHAIN = 16;

  private final CommonWords common = new CommonWords();

  /// Triples `start in a, start in b, length` in words, in order of a.
  private int[] runs = new int[96];

  private int size;
  private int[] coarse = new int[96];
  private GramPlaces a = new GramPlaces();
  private GramPlaces b = a;

  /// Which words of b are in a run: those marked with the number of this alignment.
  private int[] used = new int[0];

  private int mark;

  /// Aligns two texts.
  void align(GramPlaces first, GramPlaces second) {
    a = first;
    b = second;
    size = 0;
    if (used.length < b.size()) {
      used = new int[b.size() + b.size() / 4];
      mark = 0;
    }
    mark++;
    if (Arrays.equals(a.words(), 0, a.size(), b.words(), 0, b.size())) {
      add(0, 0, a.size());
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
    int expected = 0;
    for (int i = 0; i < a.places(); ) {
      int slot = b.slot(a.gram(i));
      int best = 0;
      int bestPlace = -1;
      int tried = 0;
      for (int j = slot < 0 ? -1 : b.first(slot); j >= 0 && tried < CHAIN; j = b.next(j), tried++) {
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
    long[] wordsA = a.words();
    long[] wordsB = b.words();
    int most = Math.min(a.size() - i, b.size() - j);
    int length = 0;
    while (length < most && wordsA[i + length] == wordsB[j + length] && used[j + length] != mark) {
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
    Arrays.fill(used, startB, startB + length, mark);
  }

  /// Aligns single words inside the gaps between neighbouring runs and joins runs that touch.
  private void fillGaps() {
    int[] found = runs;
    int count = size;
    runs = coarse;
    coarse = found;
    size = 0;
    int endA = 0;
    int endB = 0;
    for (int i = 0; i < count; i += 3) {
      gap(endA, found[i], endB, found[i + 1]);
      join(found[i], found[i + 1], found[i + 2]);
      endA = found[i] + found[i + 2];
      endB = found[i + 1] + found[i + 2];
    }
    gap(endA, a.size(), endB, b.size());
  }

  private void gap(int fromA, int toA, int fromB, int toB) {
    if (!CommonWords.isSmall(toA - fromA, toB - fromB)) {
      return;
    }
    for (int j = fromB; j < toB; j++) {
      if (used[j] == mark) {
        return;
      }
    }
    int kept = common.find(a.words(), fromA, toA, b.words(), fromB, toB);
    for (int i = 0; i < kept; i++) {
      join(common.inA(i), common.inB(i), 1);
    }
  }

  private void join(int startA, int startB, int length) {
    boolean touches =
        size > 0
            && runs[size - 3] + runs[size - 1] == startA
            && runs[size - 2] + runs[size - 1] == startB;
    if (touches) {
      runs[size - 1] += length;
      Arrays.fill(used, startB, startB + length, mark);
    } else {
      add(startA, startB, length);
    }
  }
}
