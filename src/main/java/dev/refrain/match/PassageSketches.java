package dev.refrain.match;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Passage;
import dev.refrain.read.TextSink;
import dev.refrain.spill.ArrayLength;
import dev.refrain.spill.Spool;
import dev.refrain.text.RawPages;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is held of the passages of a batch of articles: which text each is. The n-grams of a text
/// that was not seen before go to a spool.
///
/// 4 bytes an article and 4 a passage, for each different text 24 and those in [DistinctTexts], and
/// in the spool 8 for each of its n-grams: about as many as it has words.
public final class PassageSketches implements TextSink {
  private static final Origin NOWHERE = new Origin("", 0);

  private final PassageSpool spool;
  private int articles;

  /// Where the passages of each article end.
  private int[] ends = new int[256];

  private int[] texts = new int[1 << 11];
  private int size;

  /// Key, number with the words, and number of n-grams of each text that this batch saw first.
  private final LongList keys = new LongList();

  private final LongList fresh = new LongList();
  private final LongList filed = new LongList();

  /// The words of those that are short, one behind the other.
  private final LongList shortWords = new LongList();

  /// Texts that one article has twice, in the low 32 bits, and the place of the article in the
  /// batch.
  private final LongList repeated = new LongList();

  PassageSketches(PassageSpool spool) {
    this.spool = spool;
  }

  @Override
  public boolean wantsStrings() {
    return true;
  }

  @Override
  public void text(String text, @Nullable String title) {
    int from = size;
    List<Passage> passages =
        RawPages.cut(new Article("-", NOWHERE, null, null, null, title, text)).passages();
    for (int i = 0; i < passages.size(); i++) {
      add(Tokenizer.tokenize(text, Texts.span(passages, i)).hashes());
    }
    noteRepeats(from);
    if (articles == ends.length) {
      ends = Arrays.copyOf(ends, articles * 2);
    }
    ends[articles++] = size;
  }

  private void add(long[] words) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, ArrayLength.of(size + 1L, 2L * size));
    }
    long key = Shingles.sequence(words, 0, words.length);
    int number = spool.texts().number(key);
    texts[size++] = number < 0 ? ~number : number;
    if (number < 0) {
      GramSpool.requireRoom(~number + 1, "different passages");
      keys.add(key);
      fresh.add((long) ~number << 32 | words.length);
      if (ShortTexts.isShort(words)) {
        filed.add(0);
        shortWords.addAll(words);
      } else {
        long[] grams = Texts.shingles(words, Texts.PASSAGE_GRAM);
        filed.add(grams.length);
        file(grams, ~number);
      }
    }
  }

  private void file(long[] grams, int number) {
    try (Spool.Writer writer = spool.grams().writer()) {
      for (long gram : grams) {
        writer.put(GramSpool.part(gram), GramSpool.posting(gram, number));
      }
    }
  }

  private void noteRepeats(int from) {
    int[] own = Arrays.copyOfRange(texts, from, size);
    Arrays.sort(own);
    for (int i = 1; i < own.length; i++) {
      if (own[i] == own[i - 1]) {
        repeated.add((long) articles << 32 | own[i]);
      }
    }
  }

  @Override
  public void done(int first) {
    GramSpool.requireRoom(first + articles, "articles");
    texts = Arrays.copyOf(texts, size);
    ends = Arrays.copyOf(ends, articles);
    List.of(keys, fresh, filed, shortWords, repeated).forEach(LongList::trim);
  }

  int articles() {
    return articles;
  }

  /// The passage behind the last one of an article, counted from the first of the batch.
  int end(int article) {
    return ends[article];
  }

  int text(int passage) {
    return texts[passage];
  }

  /// Takes a text that an article has twice.
  interface Repeat {
    /// Called once for each time but the first.
    ///
    /// @param article its place in the batch
    void enter(int article, int text);
  }

  /// Gives every text that an article has twice.
  void eachRepeated(Repeat taker) {
    for (int i = 0; i < repeated.size(); i++) {
      taker.enter((int) (repeated.get(i) >>> 32), (int) repeated.get(i));
    }
  }

  /// Takes what is known of one text.
  interface Entry {
    /// Called once a text.
    ///
    /// @param filed how many n-grams of it are in the spool
    /// @param shortWords hashes of its words if it is short, else none
    void enter(int text, long key, int words, int filed, long[] shortWords);
  }

  /// Gives every text that this batch saw first.
  void eachFresh(Entry entry) {
    int at = 0;
    for (int i = 0; i < keys.size(); i++) {
      int words = (int) fresh.get(i);
      long[] own = new long[words < ShortTexts.WORDS ? words : 0];
      for (int k = 0; k < own.length; k++) {
        own[k] = shortWords.get(at++);
      }
      int text = (int) (fresh.get(i) >>> 32);
      entry.enter(text, keys.get(i), words, (int) filed.get(i), own);
    }
  }
}
