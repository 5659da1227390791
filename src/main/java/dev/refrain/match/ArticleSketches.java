package dev.refrain.match;

import dev.refrain.read.TextSink;
import dev.refrain.text.ByteWords;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import java.util.Arrays;

/// What is held of each article of a batch: how many words it has, a hash of all of them, and a
/// sample of its n-grams.
///
/// 16 bytes an article and 8 for each sampled n-gram, one in eight: about 400 bytes for 390 words.
/// Of an article so short that a sample might miss what it shares, all n-grams are kept beside it,
/// under other keys: they meet only those of other articles of which all are kept.
public final class ArticleSketches implements TextSink {
  private static final int GRAM = Texts.ARTICLE_GRAM;

  /// Articles of fewer n-grams keep all of them.
  private static final int FEW_GRAMS = 64;

  private final ByteWords words = new ByteWords();
  private final boolean all;
  private int articles;
  private int[] sizes = new int[256];
  private long[] sequences = new long[256];
  private int[] ends = new int[256];
  private long[] samples = new long[1 << 13];

  private ArticleSketches(boolean all) {
    this.all = all;
  }

  /// For a corpus of any size: samples, and all n-grams of short articles.
  public static ArticleSketches sampled() {
    return new ArticleSketches(false);
  }

  /// For a corpus of which all n-grams find room in memory, 8 bytes each: nothing is left to the
  /// sample.
  public static ArticleSketches complete() {
    return new ArticleSketches(true);
  }

  @Override
  public boolean bytes(byte[] row, int from, int to) {
    if (!words.read(row, from, to) || words.size() == 0) {
      return false;
    }
    add(words.hashes(), words.size());
    return true;
  }

  @Override
  public void text(String text) {
    long[] hashes = Tokenizer.tokenize(text).hashes();
    add(hashes, hashes.length);
  }

  private void add(long[] hashes, int size) {
    if (articles == sizes.length) {
      sizes = Arrays.copyOf(sizes, articles * 2);
      sequences = Arrays.copyOf(sequences, articles * 2);
      ends = Arrays.copyOf(ends, articles * 2);
    }
    int at = articles == 0 ? 0 : ends[articles - 1];
    if (samples.length - at < 2 * size) {
      samples = Arrays.copyOf(samples, samples.length * 2 + 2 * size);
    }
    sizes[articles] = size;
    sequences[articles] = sequence(hashes, size);
    ends[articles] = sample(hashes, size, at);
    articles++;
  }

  private int sample(long[] hashes, int size, int from) {
    if (size < ShortTexts.WORDS) {
      return from;
    }
    int at = Shingles.sample(hashes, size, GRAM, samples, from);
    if (all || size - GRAM + 1 < FEW_GRAMS) {
      for (long gram : Shingles.rolling(Arrays.copyOf(hashes, size), GRAM)) {
        samples[at++] = gram;
      }
    }
    return at;
  }

  /// Equal for equal sequences of words; others collide with probability 2^-64. 0 stands for none.
  private static long sequence(long[] hashes, int size) {
    long sequence = 0;
    for (int i = 0; i < size; i++) {
      sequence = (sequence + hashes[i]) * 0x9fb21c651e98df25L;
    }
    return sequence;
  }

  @Override
  public void done() {
    samples = Arrays.copyOf(samples, articles == 0 ? 0 : ends[articles - 1]);
  }

  int articles() {
    return articles;
  }

  int words(int article) {
    return sizes[article];
  }

  long sequence(int article) {
    return sequences[article];
  }

  int from(int article) {
    return article == 0 ? 0 : ends[article - 1];
  }

  int to(int article) {
    return ends[article];
  }

  long[] samples() {
    return samples;
  }
}
