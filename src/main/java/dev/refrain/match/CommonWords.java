package dev.refrain.match;

/// The words that two short stretches have in common, in order: a longest common subsequence by the
/// table of Wagner and Fischer, "The String-to-String Correction Problem" (1974). Most stretches
/// are an edited word or two and share nothing, which is seen before a table is made. Used again
/// for the next two.
final class CommonWords {
  private static final int MAX_WORDS = 64;
  private static final int ROW = MAX_WORDS + 1;

  /// Length of the longest common subsequence of what begins at a word of a and a word of b.
  private final byte[] longest = new byte[ROW * ROW];

  private final int[] inA = new int[MAX_WORDS];
  private final int[] inB = new int[MAX_WORDS];

  /// Whether both stretches have words, and few enough for a quadratic algorithm.
  static boolean isSmall(int lengthA, int lengthB) {
    return lengthA > 0 && lengthB > 0 && lengthA <= MAX_WORDS && lengthB <= MAX_WORDS;
  }

  /// Finds the common words of two small stretches and says how many they are.
  int find(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
    if (!meet(a, fromA, toA, b, fromB, toB)) {
      return 0;
    }
    fill(a, fromA, toA, b, fromB, toB);
    int found = 0;
    int i = fromA;
    int j = fromB;
    while (i < toA && j < toB) {
      int at = (i - fromA) * ROW + j - fromB;
      if (a[i] == b[j]) {
        inA[found] = i++;
        inB[found++] = j++;
      } else if (longest[at + ROW] >= longest[at + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return found;
  }

  private static boolean meet(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
    for (int i = fromA; i < toA; i++) {
      for (int j = fromB; j < toB; j++) {
        if (a[i] == b[j]) {
          return true;
        }
      }
    }
    return false;
  }

  private void fill(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
    int width = toB - fromB;
    int height = toA - fromA;
    for (int j = 0; j <= width; j++) {
      longest[height * ROW + j] = 0;
    }
    for (int i = height - 1; i >= 0; i--) {
      int row = i * ROW;
      longest[row + width] = 0;
      for (int j = width - 1; j >= 0; j--) {
        longest[row + j] =
            a[fromA + i] == b[fromB + j]
                ? (byte) (longest[row + ROW + j + 1] + 1)
                : (byte) Math.max(longest[row + ROW + j], longest[row + j + 1]);
      }
    }
  }

  /// The place in a of the n-th common word.
  int inA(int n) {
    return inA[n];
  }

  /// The place in b of the n-th common word.
  int inB(int n) {
    return inB[n];
  }
}
