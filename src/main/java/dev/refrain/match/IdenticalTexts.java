package dev.refrain.match;

import dev.refrain.text.HashSort;
import java.util.Arrays;

/// Texts with the same sequence of words, collapsed to one representative each by a 128-bit hash of
/// the sequence.
///
/// Two different sequences collide with probability 2^-128. Texts without words are left out.
final class IdenticalTexts {
  private final int[] members;
  private final int[] starts;

  IdenticalTexts(Texts texts) {
    var hashes = new Hashes(texts);
    members = hashes.sorted(texts);
    int[] from = new int[members.length + 1];
    int classes = 0;
    for (int i = 0; i < members.length; i++) {
      if (i == 0 || hashes.compare(members[i - 1], members[i]) != 0) {
        from[classes++] = i;
      }
    }
    from[classes] = members.length;
    starts = Arrays.copyOf(from, classes + 1);
    sortByFirstMember(classes);
  }

  /// The two halves of the hash of each text.
  private static final class Hashes {
    private final long[] highs;
    private final long[] lows;

    Hashes(Texts texts) {
      highs = new long[texts.size()];
      lows = new long[highs.length];
      for (int i = 0; i < highs.length; i++) {
        long[] words = texts.words(i);
        long high = words.length;
        long low = ~words.length;
        for (long word : words) {
          high = (high ^ word) * 0x9fb21c651e98df25L;
          high ^= high >>> 29;
          low = (low + word) * 0xd6e8feb86659fd93L;
          low ^= low >>> 32;
        }
        highs[i] = high;
        lows[i] = low;
      }
    }

    int compare(int a, int b) {
      int byHigh = Long.compare(highs[a], highs[b]);
      return byHigh != 0 ? byHigh : Long.compare(lows[a], lows[b]);
    }

    /// The texts with words in order of their hashes, then of their numbers.
    int[] sorted(Texts texts) {
      long numbers = (1L << Long.SIZE - Long.numberOfLeadingZeros(highs.length)) - 1;
      long[] keys = new long[highs.length];
      int size = 0;
      for (int i = 0; i < highs.length; i++) {
        if (texts.length(i) > 0) {
          keys[size++] = highs[i] & ~numbers | i;
        }
      }
      HashSort.sort(keys, 0, size, 0);
      int[] sorted = new int[size];
      for (int from = 0; from < size; ) {
        int to = from;
        for (; to < size && ((keys[from] ^ keys[to]) & ~numbers) == 0; to++) {
          sorted[to] = (int) (keys[to] & numbers);
        }
        sortAlike(sorted, from, to);
        from = to;
      }
      return sorted;
    }

    /// Puts texts in order whose keys do not tell their hashes apart.
    private void sortAlike(int[] texts, int from, int to) {
      boolean equal = true;
      for (int i = from + 1; i < to; i++) {
        equal &= compare(texts[from], texts[i]) == 0;
      }
      if (!equal) {
        int[] sorted =
            Arrays.stream(texts, from, to)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, texts, from, sorted.length);
      }
    }
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
