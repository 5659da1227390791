package dev.refrain.match;

import dev.refrain.read.TextSink;
import dev.refrain.spill.Spool;
import dev.refrain.text.ByteWords;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads a longer article once more for the n-grams of short ones, all of which are filed, and
/// files those it has beside them: so a few dozen words are found inside a page of which only a
/// sample was filed.
final class ShortArticleProbe implements TextSink {
  private final GramSpool grams;
  private final GramFilter filter;
  private final ByteWords words = ByteWords.hashed();
  private long[] found = new long[64];
  private int size;

  ShortArticleProbe(GramSpool grams, GramFilter filter) {
    this.grams = grams;
    this.filter = filter;
  }

  @Override
  public boolean bytes(byte[] row, int from, int to) {
    if (!words.read(row, from, to)) {
      return false;
    }
    probe(Arrays.copyOf(words.hashes(), words.size()));
    return true;
  }

  @Override
  public void text(String text, @Nullable String title) {
    probe(Tokenizer.tokenize(text).hashes());
  }

  private void probe(long[] hashes) {
    size = 0;
    for (long gram : Shingles.rolling(hashes, Texts.ARTICLE_GRAM)) {
      if (filter.mayHave(gram)) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = gram;
      }
    }
  }

  /// Files what was found.
  @Override
  public void done(int number) {
    try (Spool.Writer writer = grams.writer()) {
      for (int i = 0; i < size; i++) {
        writer.put(GramSpool.part(found[i]), GramSpool.posting(found[i], number));
      }
    }
    size = 0;
  }
}
