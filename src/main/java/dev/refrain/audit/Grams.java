package dev.refrain.audit;

import dev.refrain.text.Shingles;
import dev.refrain.text.Tokens;
import java.util.Arrays;

/// The groups of n successive words of a text, and the share of its characters that those take
/// which stand in it more than once.
///
/// Nearly every text has pairs of words that repeat, but few have many of them in a row. So pairs
/// are counted first, and bound what longer groups can take: a group stands no more often than the
/// rarest pair in it. Only where that bound is too much are the longer groups counted themselves.
final class Grams {
  private static final int PAIR = 2;

  private final Tokens words;
  private final long[] hashes;
  private final int characters;
  private final int[] pairs;

  /// @param characters of all words together
  Grams(Tokens words, int characters) {
    this.words = words;
    this.hashes = words.hashes();
    this.characters = characters;
    this.pairs = times(PAIR);
  }

  /// How often the n-gram at each place stands in the text.
  private int[] times(int n) {
    int[] firsts = firsts(n);
    var times = new int[firsts.length];
    for (int first : firsts) {
      times[first]++;
    }
    for (int i = 0; i < times.length; i++) {
      times[i] = times[firsts[i]];
    }
    return times;
  }

  /// For the n-gram at each place the place where it stands first.
  private int[] firsts(int n) {
    long[] grams = Shingles.rolling(hashes, n);
    int mask = Integer.highestOneBit(Math.max(1, grams.length)) * 4 - 1;
    var behind = new int[mask + 1];
    var firsts = new int[grams.length];
    for (int i = 0; i < grams.length; i++) {
      int slot = (int) grams[i] & mask;
      while (behind[slot] > 0 && grams[behind[slot] - 1] != grams[i]) {
        slot = slot + 1 & mask;
      }
      if (behind[slot] == 0) {
        behind[slot] = i + 1;
      }
      firsts[i] = behind[slot] - 1;
    }
    return firsts;
  }

  /// The share of the characters in the n-gram that takes most of them, all its places together; 0
  /// also where it is surely no more than `most`.
  double top(int n, double most) {
    if (share(topAtMost(n)) <= most) {
      return 0;
    }
    int[] firsts = firsts(n);
    var times = new int[firsts.length];
    int taken = 0;
    for (int i = 0; i < firsts.length; i++) {
      int now = ++times[firsts[i]];
      taken = now > 1 ? Math.max(taken, now * length(i, n)) : taken;
    }
    return share(taken);
  }

  private int topAtMost(int n) {
    int most = 0;
    for (int i = 0; i + n <= hashes.length; i++) {
      int times = pairs[i];
      for (int pair = i + 1; times > 1 && pair < i + n - 1; pair++) {
        times = Math.min(times, pairs[pair]);
      }
      most = times > 1 ? Math.max(most, times * length(i, n)) : most;
    }
    return most;
  }

  /// The share of the characters that lie in n-grams that stand in the text more than once, none
  /// counted twice; 0 also where it is surely no more than `most`.
  double repeated(int n, double most) {
    return share(length(coveredAtMost(n))) <= most ? 0 : share(length(covered(n)));
  }

  private boolean[] coveredAtMost(int n) {
    boolean[] covered = new boolean[hashes.length];
    int row = 0;
    for (int i = 0; i < pairs.length; i++) {
      row = pairs[i] > 1 ? row + 1 : 0;
      if (row >= n - 1) {
        Arrays.fill(covered, i - n + PAIR, i + PAIR, true);
      }
    }
    return covered;
  }

  /// The words that lie in n-grams that stand in the text more than once.
  boolean[] covered(int n) {
    boolean[] covered = new boolean[hashes.length];
    int[] times = times(n);
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 1) {
        Arrays.fill(covered, i, i + n, true);
      }
    }
    return covered;
  }

  private int length(boolean[] covered) {
    int length = 0;
    for (int i = 0; i < covered.length; i++) {
      length += covered[i] ? length(i, 1) : 0;
    }
    return length;
  }

  private int length(int from, int n) {
    int length = 0;
    for (int i = from; i < from + n; i++) {
      length += words.end(i) - words.start(i);
    }
    return length;
  }

  private double share(int taken) {
    return characters == 0 ? 0 : taken / (double) characters;
  }
}
