package dev.refrain.match;

import dev.refrain.model.Article;
import dev.refrain.read.TextSink;
import dev.refrain.sketch.OnePermutationMinHash;
import dev.refrain.text.ByteWords;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.WordMarks;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One article as it is compared: its words with their places, its 3-grams by place, its 5-grams as
/// a set, its signature. Used again for the next article.
///
/// About 100 bytes a word.
final class ComparedText implements TextSink {
  private static final int GRAM = Texts.ARTICLE_GRAM;
  private static final OnePermutationMinHash MIN_HASH = OnePermutationMinHash.standard();

  private final ByteWords reader;
  private final GramPlaces places = new GramPlaces();
  private final int[] signature = new int[MIN_HASH.bins()];
  private int size;
  private long[] words = new long[0];
  private int[] starts = new int[0];
  private int[] ends = new int[0];
  private byte[] marks = new byte[0];
  private boolean[] repeats = new boolean[0];
  private long[] shingles = new long[0];
  private int distinct;
  private String text = "";
  private boolean indexed;
  private @Nullable Article heading;

  /// @param reader may be shared by texts that one thread reads
  ComparedText(ByteWords reader) {
    this.reader = reader;
  }

  /// Takes a text that is not short; of short ones [#text] is wanted, as characters are compared.
  @Override
  public boolean bytes(byte[] row, int from, int to) {
    if (!reader.read(row, from, to) || reader.size() < ShortTexts.WORDS) {
      return false;
    }
    take(reader.hashes(), reader.starts(), reader.ends(), reader.marks(), reader.size());
    text = "";
    return true;
  }

  @Override
  public void text(String whole, @Nullable String title) {
    Tokens tokens = Tokenizer.tokenize(whole);
    int count = tokens.size();
    int[] from = new int[count];
    int[] to = new int[count];
    for (int i = 0; i < count; i++) {
      from[i] = tokens.start(i);
      to[i] = tokens.end(i);
    }
    take(tokens.hashes(), from, to, WordMarks.of(whole, tokens), count);
    text = count < ShortTexts.WORDS ? whole : "";
  }

  @Override
  public void done(int first) {}

  private void take(long[] hashes, int[] from, int[] to, byte[] kinds, int count) {
    if (words.length < count) {
      int room = count + count / 4;
      words = new long[room];
      starts = new int[room];
      ends = new int[room];
      marks = new byte[room];
      repeats = new boolean[room];
    }
    System.arraycopy(hashes, 0, words, 0, count);
    System.arraycopy(from, 0, starts, 0, count);
    System.arraycopy(to, 0, ends, 0, count);
    System.arraycopy(kinds, 0, marks, 0, count);
    size = count;
    indexed = false;
  }

  /// Keeps what else is known of the article.
  void setHeading(Article known) {
    heading = known;
  }

  /// The article without its text.
  Article heading() {
    return Objects.requireNonNull(heading);
  }

  /// Makes what a comparison with texts of other words wants.
  void index() {
    if (!indexed) {
      indexed = true;
      places.index(words, size);
      markRepeats();
      int count = Math.max(0, size - GRAM + 1);
      if (shingles.length < count) {
        shingles = new long[words.length];
      }
      Shingles.rolling(words, size, GRAM, shingles);
      MIN_HASH.sign(shingles, 0, count, signature, 0);
    }
  }

  /// Marks the 5-grams that stood before, by way of the 3-grams they begin with.
  private void markRepeats() {
    int count = Math.max(0, size - GRAM + 1);
    distinct = count;
    Arrays.fill(repeats, 0, size, false);
    for (int place = 0; place < count; place++) {
      int before = places.first(places.slotAt(place));
      while (before < place && !sameTail(before, this, place)) {
        before = places.next(before);
      }
      if (before < place) {
        repeats[place] = true;
        distinct--;
      }
    }
  }

  /// Whether the 5-grams at two places are equal, given that the 3-grams are.
  private boolean sameTail(int place, ComparedText other, int otherPlace) {
    return place + GRAM <= size
        && words[place + 3] == other.words[otherPlace + 3]
        && words[place + 4] == other.words[otherPlace + 4];
  }

  /// Whether the 5-gram at a place of another text stands here, given where its 3-gram is filed.
  ///
  /// @param place to look at first
  boolean hasShingle(int place, int slot, ComparedText other, int otherPlace) {
    if (sameTail(place, other, otherPlace)) {
      return true;
    }
    for (int at = places.first(slot); at >= 0; at = places.next(at)) {
      if (sameTail(at, other, otherPlace)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a 5-gram begins at this word that did not stand before.
  boolean beginsShingle(int place) {
    return place + GRAM <= size && !repeats[place];
  }

  boolean isShort() {
    return size < ShortTexts.WORDS;
  }

  /// How many words there are.
  int size() {
    return size;
  }

  /// Hashes of the words, valid up to [#size()].
  long[] words() {
    return words;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  Edits.Words marked() {
    return new Edits.Words(words, word -> marks[word], size);
  }

  GramPlaces places() {
    return places;
  }

  /// How many different 5-grams there are.
  int shingles() {
    return distinct;
  }

  double estimate(ComparedText other) {
    return MIN_HASH.estimate(signature, 0, other.signature, 0);
  }

  /// The text itself, kept only of short ones.
  String shortText() {
    return text;
  }

  boolean equalWords(ComparedText other) {
    return Arrays.equals(words, 0, size, other.words, 0, other.size);
  }
}
