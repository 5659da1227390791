package dev.refrain.match;

import java.util.Arrays;

/// Texts with the same sequence of words, collapsed to one representative each by a 128-bit hash of
/// the sequence.
///
/// Two different sequences collide with probability 2^-128. Texts without words are left out.
final class IdenticalTexts {
  private final int[] members;
  private final int[] starts;

  IdenticalTexts(Texts texts) {
    long[][] keys = new long[texts.size()][];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (texts.length(i) > 0) {
        keys[size++] = key(texts.words(i), i);
      }
    }
    Arrays.sort(keys, 0, size, IdenticalTexts::compare);
    members = new int[size];
    int[] from = new int[size + 1];
    int classes = 0;
    for (int i = 0; i < size; i++) {
      members[i] = (int) keys[i][2];
      if (i == 0 || keys[i][0] != keys[i - 1][0] || keys[i][1] != keys[i - 1][1]) {
        from[classes++] = i;
      }
    }
    from[classes] = size;
    starts = Arrays.copyOf(from, classes + 1);
    sortByFirstMember(classes);
  }

  private static long[] key(long[] words, int text) {
    long high = words.length;
    long low = ~words.length;
    for (long word : words) {
      high = (high ^ word) * 0x9fb21c651e98df25L;
      high ^= high >>> 29;
      low = (low + word) * 0xd6e8feb86659fd93L;
      low ^= low >>> 32;
    }
    return new long[] {high, low, text};
  }

  private static int compare(long[] a, long[] b) {
    int byHigh = Long.compare(a[0], b[0]);
    int byLow = byHigh != 0 ? byHigh : Long.compare(a[1], b[1]);
    return byLow != 0 ? byLow : Long.compare(a[2], b[2]);
  }

  /// Puts the classes in order of their representatives, so that hashes do not decide any order.
  private void sortByFirstMember(int classes) {
    long[] order = new long[classes];
    for (int i = 0; i < classes; i++) {
      order[i] = (long) members[starts[i]] << 32 | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[members.length];
    int[] begins = new int[classes + 1];
    int at = 0;
    for (int i = 0; i < classes; i++) {
      int old = (int) order[i];
      int length = starts[old + 1] - starts[old];
      System.arraycopy(members, starts[old], sorted, at, length);
      begins[i] = at;
      at += length;
    }
    begins[classes] = at;
    System.arraycopy(sorted, 0, members, 0, at);
    System.arraycopy(begins, 0, starts, 0, begins.length);
  }

  int classes() {
    return starts.length - 1;
  }

  /// The first text of a class.
  int representative(int textClass) {
    return members[starts[textClass]];
  }

  /// The texts of a class, ascending.
  int[] members(int textClass) {
    return Arrays.copyOfRange(members, starts[textClass], starts[textClass + 1]);
  }
}
