package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The words of a run's articles: which there are, and how often each of them ends a sentence.
///
/// Both tell a text that was cut from one that only lacks its end mark: a cut falls into a word as
/// easily as between two, and behind words that hardly ever end a sentence. What is left of a word
/// shows when nobody writes it but somebody writes words that go on from it, the commonest of them
/// not by an ending that makes words of words, such as a plural's.
final class Vocabulary {
  /// Articles that are read at most, evenly over the run: enough to know the words of any.
  private static final int ARTICLES = 2_000;

  private static final int FEWEST_LETTERS = 2;

  /// Of the words with some ending, the share that are words without it too, from which the ending
  /// counts as one that makes words of words: on English news -s has .6, -ed .4, -er .3, but -e,
  /// -t, -r and -y have .1 or less.
  private static final double ENDING = .15;

  /// How much rarer a word is at the end of sentences than inside them when it hardly ends one.
  private static final double SELDOM = .1;

  private final TreeMap<String, Uses> words = new TreeMap<>();
  private final Map<String, Double> endings = new HashMap<>();
  private final Uses all = new Uses();

  private static final class Uses {
    private int inside;
    private int ends;
  }

  Vocabulary(List<Page> pages) {
    int step = Math.max(1, (pages.size() + ARTICLES - 1) / ARTICLES);
    for (int i = 0; i < pages.size(); i += step) {
      Page page = pages.get(i);
      for (Passage passage : page.passages()) {
        if (passage.role() == Role.BODY) {
          read(page.text(passage));
        }
      }
    }
  }

  /// The last word of a paragraph without end mark is left out: it may be half a word.
  private void read(String paragraph) {
    String text = Tail.withoutSignOff(paragraph);
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      int next = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
      boolean last = next == text.length();
      boolean marked = EndMark.ends(text.substring(tokens.end(i), next));
      boolean ends = marked && (last || !Character.isLowerCase(text.codePointAt(next)));
      if (last && !ends) {
        return;
      }
      String word = tokens.word(text, i).toLowerCase(Locale.ROOT);
      count(words.computeIfAbsent(word, _ -> new Uses()), ends);
      count(all, ends);
    }
  }

  private static void count(Uses uses, boolean ends) {
    if (ends) {
      uses.ends++;
    } else {
      uses.inside++;
    }
  }

  /// Whether a word is the beginning of one that others write, and itself none.
  boolean isHalf(String word) {
    boolean plain =
        word.length() >= FEWEST_LETTERS && word.codePoints().allMatch(Character::isLowerCase);
    if (!plain || words.containsKey(word)) {
      return false;
    }
    String likely = null;
    int most = 0;
    for (Map.Entry<String, Uses> longer : words.tailMap(word, false).entrySet()) {
      if (!longer.getKey().startsWith(word)) {
        break;
      }
      int times = longer.getValue().inside + longer.getValue().ends;
      if (times > most) {
        most = times;
        likely = longer.getKey();
      }
    }
    return likely != null && ending(likely.substring(word.length())) < ENDING;
  }

  /// The share of the words with an ending that are words without it too.
  private double ending(String ending) {
    return endings.computeIfAbsent(
        ending,
        _ -> {
          int ended = 0;
          int made = 0;
          for (String word : words.keySet()) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
              ended++;
              String rest = word.substring(0, word.length() - ending.length());
              made += words.containsKey(rest) ? 1 : 0;
            }
          }
          return ended == 0 ? 0 : made / (double) ended;
        });
  }

  /// Whether a word hardly ever ends a sentence: the odds of meeting it at the end of one against
  /// inside, half a use added to both.
  boolean seldomEnds(String word) {
    Uses uses = words.get(word.toLowerCase(Locale.ROOT));
    if (uses == null || all.ends == 0) {
      return false;
    }
    double ends = (uses.ends + .5) / (all.ends + .5);
    double inside = (uses.inside + .5) / (all.inside + .5);
    return ends <= SELDOM * inside;
  }
}
