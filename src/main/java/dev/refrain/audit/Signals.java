package dev.refrain.audit;

import dev.refrain.model.Span;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text as filters of training data see it: its lines, its words, and how much of it repeats.
///
/// Characters are counted in words, so that layout does not weigh.
final class Signals {
  private final String text;
  private final List<String> lines;
  private final List<String> paragraphs;
  private final Tokens words;
  private final int characters;

  /// @param parts the stretches of the text that belong to the view, each a paragraph
  Signals(String text, List<Span> parts) {
    this.text = text;
    this.words = Tokenizer.tokenize(text, parts);
    this.lines = new ArrayList<>();
    this.paragraphs = new ArrayList<>();
    for (Span part : parts) {
      cut(part.in(text));
    }
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += words.end(i) - words.start(i);
    }
    this.characters = sum;
  }

  /// Into lines, and into paragraphs at blank ones.
  private void cut(String part) {
    var open = new StringBuilder();
    for (String each : part.split("\n", -1)) {
      String line = each.strip();
      if (!line.isEmpty()) {
        lines.add(line);
        open.append(open.isEmpty() ? "" : "\n").append(line);
      } else if (!open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
  }

  List<String> lines() {
    return lines;
  }

  Tokens words() {
    return words;
  }

  int characters() {
    return characters;
  }

  String word(int i) {
    return words.word(text, i);
  }

  Repeated repeatedLines() {
    return repeated(lines);
  }

  Repeated repeatedParagraphs() {
    return repeated(paragraphs);
  }

  private static Repeated repeated(List<String> parts) {
    Set<String> seen = new HashSet<>();
    int again = 0;
    int characters = 0;
    int all = 0;
    for (String part : parts) {
      all += part.length();
      if (!seen.add(part)) {
        again++;
        characters += part.length();
      }
    }
    return all == 0
        ? new Repeated(0, 0)
        : new Repeated(again / (double) parts.size(), characters / (double) all);
  }

  /// The share of the characters in the n-gram that takes most of them, all its places together.
  double topGram(int n) {
    long[] grams = Shingles.rolling(words, n);
    if (grams.length == 0 || characters == 0) {
      return 0;
    }
    int mask = Integer.highestOneBit(grams.length) * 4 - 1;
    var keys = new long[mask + 1];
    var counts = new int[mask + 1];
    int most = 0;
    for (int i = 0; i < grams.length; i++) {
      int slot = (int) grams[i] & mask;
      while (counts[slot] > 0 && keys[slot] != grams[i]) {
        slot = slot + 1 & mask;
      }
      keys[slot] = grams[i];
      int times = ++counts[slot];
      most = times > 1 ? Math.max(most, times * length(i, n)) : most;
    }
    return most / (double) characters;
  }

  /// The share of the characters that lie in n-grams that stand in the text more than once, none
  /// counted twice.
  double repeatedGrams(int n) {
    boolean[] covered = covered(n);
    int sum = 0;
    for (int i = 0; i < covered.length; i++) {
      sum += covered[i] ? words.end(i) - words.start(i) : 0;
    }
    return characters == 0 ? 0 : sum / (double) characters;
  }

  /// The words that lie in n-grams that stand in the text more than once.
  boolean[] covered(int n) {
    boolean[] covered = new boolean[words.size()];
    long[] grams = Shingles.rolling(words, n);
    long[] sorted = grams.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < grams.length; i++) {
      int at = Arrays.binarySearch(sorted, grams[i]);
      boolean twice =
          at > 0 && sorted[at - 1] == grams[i]
              || at + 1 < sorted.length && sorted[at + 1] == grams[i];
      if (twice) {
        Arrays.fill(covered, i, i + n, true);
      }
    }
    return covered;
  }

  private int length(int from, int n) {
    int length = 0;
    for (int i = from; i < from + n; i++) {
      length += words.end(i) - words.start(i);
    }
    return length;
  }

  /// The parts of a text that stand in it already.
  ///
  /// @param share of all parts
  /// @param characters the share of the characters of all parts
  record Repeated(double share, double characters) {}
}
