package dev.refrain.match;

import dev.refrain.read.StoredArticles;
import dev.refrain.spill.ArrayLength;

/// Which text each passage of a run is, and what is known of the texts: passages with the same
/// sequence of words are one text.
///
/// About 30 bytes a text, 4 a passage and 4 an article.
final class PassageClasses {
  private static final long[] LONG_TEXT = {};

  /// Shorter texts repeat only within an article, as [Unfolding] has it.
  private static final int WORDS_ACROSS = Unfolding.WORDS_ACROSS;

  private final int[] words;
  private final int[] filed;
  private final long[] keys;
  private final long[][] shortWords;
  private final int[] members;
  private final boolean[] twice;

  /// Where the passages of each article begin.
  private final int[] starts;

  private final int[] texts;

  /// @param count of texts
  PassageClasses(StoredArticles<PassageSketches> store, int count) {
    words = new int[count];
    filed = new int[count];
    keys = new long[count];
    shortWords = new long[count][];
    members = new int[count];
    twice = new boolean[count];
    starts = new int[store.size() + 1];
    store.eachBatch((batch, first) -> enter(batch, first, store));
    for (int article = 0; article < store.size(); article++) {
      starts[article + 1] = ArrayLength.of((long) starts[article] + starts[article + 1]);
    }
    texts = new int[starts[store.size()]];
    store.eachBatch((batch, first) -> fill(batch, first, store));
  }

  private void enter(PassageSketches batch, int first, StoredArticles<PassageSketches> store) {
    batch.eachFresh(
        (text, key, ownWords, ownFiled, own) -> {
          words[text] = ownWords;
          filed[text] = ownFiled;
          keys[text] = key;
          shortWords[text] = own.length == 0 ? LONG_TEXT : own;
        });
    batch.eachRepeated((article, text) -> twice[text] |= store.has(first + article));
    for (int i = 0; i < batch.articles(); i++) {
      int begin = i == 0 ? 0 : batch.end(i - 1);
      starts[first + i + 1] = store.has(first + i) ? batch.end(i) - begin : 0;
    }
  }

  private void fill(PassageSketches batch, int first, StoredArticles<PassageSketches> store) {
    for (int i = 0; i < batch.articles(); i++) {
      int begin = i == 0 ? 0 : batch.end(i - 1);
      for (int k = begin; store.has(first + i) && k < batch.end(i); k++) {
        texts[starts[first + i] + k - begin] = batch.text(k);
        members[batch.text(k)]++;
      }
    }
  }

  /// How many texts there are.
  int size() {
    return words.length;
  }

  int articles() {
    return starts.length - 1;
  }

  /// How many passages an article has.
  int passages(int article) {
    return starts[article + 1] - starts[article];
  }

  /// Which text a passage of an article is.
  int text(int article, int ordinal) {
    return texts[starts[article] + ordinal];
  }

  int words(int text) {
    return words[text];
  }

  /// How many passages a text is.
  int members(int text) {
    return members[text];
  }

  /// Whether passages of this text are worth listing: several of some words, or two of an article.
  boolean isRepeated(int text) {
    return members[text] > 1
        && (words[text] >= WORDS_ACROSS || twice[text] && words[text] >= Unfolding.WORDS_INSIDE);
  }

  /// Hashes of the words of a short text, none of others.
  long[] shortWords(int text) {
    return members[text] == 0 ? LONG_TEXT : shortWords[text];
  }

  /// Which texts have their n-grams in the spool.
  boolean[] filedTexts() {
    boolean[] chosen = new boolean[words.length];
    for (int text = 0; text < chosen.length; text++) {
      chosen[text] = filed[text] > 0 && members[text] > 0;
    }
    return chosen;
  }

  /// How many n-grams of each text were filed.
  int[] filed() {
    return filed;
  }

  /// A hash of all words of each text.
  long[] keys() {
    return keys;
  }
}
