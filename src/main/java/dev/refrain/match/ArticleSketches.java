package dev.refrain.match;

import dev.refrain.read.TextSink;
import dev.refrain.spill.ArrayLength;
import dev.refrain.spill.Spool;
import dev.refrain.text.ByteWords;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is held of each article of a batch: how many words it has, how many n-grams were filed, and
/// a hash of all words. The n-grams go to a spool.
///
/// 16 bytes an article, and in the spool 8 for each filed n-gram, one in eight: about 400 bytes for
/// 390 words. Of an article so short that a sample might miss what it shares, all n-grams are filed
/// beside it, under other keys: they meet those of other articles of which all are filed, and what
/// a [ShortArticleProbe] finds of them in longer ones.
public final class ArticleSketches implements TextSink {
  private static final long FACTOR = 0x9fb21c651e98df25L;
  private static final int GRAM = Texts.ARTICLE_GRAM;
  private static final long[] NONE = {};

  /// Articles of fewer n-grams file all of them.
  private static final int FEW_GRAMS = 64;

  private final GramSpool grams;

  /// Made for the first text that comes as bytes.
  private @Nullable ByteWords words;

  private int articles;
  private int[] sizes = new int[256];
  private int[] counts = new int[256];
  private long[] sequences = new long[256];
  private long[] samples;
  private long[] room = new long[1 << 10];
  private int end;

  ArticleSketches(GramSpool grams) {
    this.grams = grams;
    this.samples = grams.room();
  }

  @Override
  public boolean bytes(byte[] row, int from, int to) {
    ByteWords reader = words == null ? ByteWords.hashed() : words;
    words = reader;
    if (!reader.read(row, from, to) || reader.size() == 0) {
      return false;
    }
    add(reader.hashes(), reader.size());
    return true;
  }

  @Override
  public void text(String text, @Nullable String title) {
    long[] hashes = Tokenizer.tokenize(text).hashes();
    add(hashes, hashes.length);
  }

  private void add(long[] hashes, int size) {
    if (articles == sizes.length) {
      sizes = Arrays.copyOf(sizes, articles * 2);
      counts = Arrays.copyOf(counts, articles * 2);
      sequences = Arrays.copyOf(sequences, articles * 2);
    }
    if (samples.length - end < 2 * size) {
      samples =
          Arrays.copyOf(samples, ArrayLength.of(end + 2L * size, 2L * samples.length + 2L * size));
    }
    int from = end;
    sizes[articles] = size;
    sequences[articles] = sequence(hashes, size);
    end = sample(hashes, size, from);
    counts[articles] = end - from;
    articles++;
  }

  private int sample(long[] hashes, int size, int from) {
    if (size < ShortTexts.WORDS) {
      return from;
    }
    if (room.length < size) {
      room = new long[2 * size];
    }
    int at = Shingles.sampleOfFive(hashes, size, room, samples, from);
    if (grams.complete() || isFiledWhole(size)) {
      for (long gram : Shingles.rolling(Arrays.copyOf(hashes, size), GRAM)) {
        samples[at++] = gram;
        if (!grams.complete()) {
          grams.filter().add(gram);
        }
      }
    }
    return at;
  }

  /// Whether all n-grams of an article of so many words are filed in any case.
  static boolean isFiledWhole(int words) {
    return words >= ShortTexts.WORDS && words - GRAM + 1 < FEW_GRAMS;
  }

  /// Equal for equal sequences of words; others collide with probability 2^-64. Four sums that do
  /// not wait for each other.
  private static long sequence(long[] hashes, int size) {
    long a = size;
    long b = 0;
    long c = 0;
    long d = 0;
    int i = 0;
    for (; i + 4 <= size; i += 4) {
      a = (a + hashes[i]) * FACTOR;
      b = (b + hashes[i + 1]) * FACTOR;
      c = (c + hashes[i + 2]) * FACTOR;
      d = (d + hashes[i + 3]) * FACTOR;
    }
    for (; i < size; i++) {
      a = (a + hashes[i]) * FACTOR;
    }
    return ((a * FACTOR + b) * FACTOR + c) * FACTOR + d;
  }

  @Override
  public void done(int first) {
    GramSpool.requireRoom(first + articles, "articles");
    try (Spool.Writer writer = grams.writer()) {
      int at = 0;
      for (int i = 0; i < articles; i++) {
        for (int to = at + counts[i]; at < to; at++) {
          writer.put(GramSpool.part(samples[at]), GramSpool.posting(samples[at], first + i));
        }
      }
    }
    grams.giveBack(samples);
    trim();
  }

  /// Lets go of what reading needs: there are as many batches as pages where each has a file.
  private void trim() {
    sizes = Arrays.copyOf(sizes, articles);
    counts = Arrays.copyOf(counts, articles);
    sequences = Arrays.copyOf(sequences, articles);
    samples = NONE;
    room = NONE;
    words = null;
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

  /// How many n-grams of the article were filed.
  int filed(int article) {
    return counts[article];
  }
}
