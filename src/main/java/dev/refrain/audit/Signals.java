package dev.refrain.audit;

import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text as filters of training data see it: its lines, its words, and how much of it repeats.
///
/// Characters are counted in words, so that layout does not weigh.
final class Signals {
  private final String text;
  private final List<String> lines = new ArrayList<>();
  private final Tokens words;
  private final int characters;

  /// For each paragraph the line it begins with.
  private int[] paragraphs = new int[16];

  private int paragraphCount;
  private @Nullable Grams grams;
  private @Nullable Repeated repeatedLines;

  /// @param parts the stretches of the text that belong to the view, each a paragraph
  Signals(String text, List<Span> parts) {
    this.text = text;
    this.words = Tokenizer.tokenize(text, parts);
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
    boolean open = false;
    for (int start = 0; start <= part.length(); ) {
      int next = part.indexOf('\n', start);
      int end = next < 0 ? part.length() : next;
      String line = part.substring(start, end).strip();
      if (!line.isEmpty()) {
        if (!open) {
          beginParagraph();
        }
        lines.add(line);
      }
      open = !line.isEmpty();
      start = end + 1;
    }
  }

  private void beginParagraph() {
    if (paragraphCount == paragraphs.length) {
      paragraphs = Arrays.copyOf(paragraphs, paragraphCount * 2);
    }
    paragraphs[paragraphCount++] = lines.size();
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

  boolean hasLetter(int word) {
    for (int at = words.start(word); at < words.end(word); ) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /// The groups of words that stand in the text.
  Grams grams() {
    if (grams == null) {
      grams = new Grams(words, characters);
    }
    return grams;
  }

  Repeated repeatedLines() {
    if (repeatedLines == null) {
      repeatedLines = repeated(lines);
    }
    return repeatedLines;
  }

  Repeated repeatedParagraphs() {
    if (paragraphCount == lines.size()) {
      return repeatedLines();
    }
    var joined = new ArrayList<String>(paragraphCount);
    for (int i = 0; i < paragraphCount; i++) {
      int end = i + 1 < paragraphCount ? paragraphs[i + 1] : lines.size();
      joined.add(String.join("\n", lines.subList(paragraphs[i], end)));
    }
    return repeated(joined);
  }

  private static Repeated repeated(List<String> parts) {
    Set<String> seen = HashSet.newHashSet(parts.size());
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

  /// The parts of a text that stand in it already.
  ///
  /// @param share of all parts
  /// @param characters the share of the characters of all parts
  record Repeated(double share, double characters) {}
}
