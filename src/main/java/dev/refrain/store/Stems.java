package dev.refrain.store;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What the analyzer of a language makes of a word, asked once for each word.
///
/// Open addressing, 12 bytes a slot, at most half full; starts anew when full.
final class Stems {
  /// In the place of a stem: the word is a stop word.
  static final int NONE = -1;

  private static final String FIELD = "text";
  private static final int FIRST = 1 << 12;
  private static final int MOST = 1 << 22;

  private final Analyzer analyzer;
  private final StemNumbers numbers;
  private long[] words = new long[FIRST];
  private int[] stems = new int[FIRST];
  private int size;

  Stems(Analyzer analyzer, StemNumbers numbers) {
    this.analyzer = analyzer;
    this.numbers = numbers;
  }

  /// The number of the stem of the word that `at` points to, [#NONE] for a stop word.
  int of(Words at) throws IOException {
    long word = at.hash() == 0 ? 1 : at.hash();
    int slot = slot(word);
    if (words[slot] == 0) {
      if (size * 2 >= words.length) {
        grow();
        slot = slot(word);
      }
      words[slot] = word;
      stems[slot] = stem(at.word());
      size++;
    }
    return stems[slot];
  }

  private int stem(String word) throws IOException {
    int stem = NONE;
    try (TokenStream stream = analyzer.tokenStream(FIELD, word)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (stem == NONE) {
          stem = numbers.number(Terms.hash(term.buffer(), term.length()));
        }
      }
      stream.end();
    }
    return stem;
  }

  private int slot(long word) {
    int mask = words.length - 1;
    int slot = (int) word & mask;
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (words.length == MOST) {
      Arrays.fill(words, 0);
      size = 0;
      return;
    }
    long[] oldWords = words;
    int[] oldStems = stems;
    words = new long[oldWords.length * 2];
    stems = new int[oldWords.length * 2];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        stems[slot] = oldStems[i];
      }
    }
  }
}
