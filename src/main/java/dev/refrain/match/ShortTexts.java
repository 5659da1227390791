package dev.refrain.match;

import dev.refrain.model.Relation;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/// Texts of so few words that shingles say nothing: they are alike when they are equal but for a
/// slip of the pen.
///
/// Candidates differ in one word at most: each text is filed under its words without the first,
/// without the second, and so on, and under all of them. They are near when so few characters
/// differ and their numbers are the same.
final class ShortTexts {
  /// Texts of fewer words are short.
  static final int WORDS = 8;

  /// A slip is one character in a word of so many: in a shorter word it makes another word.
  private static final int SLIP_WORD = 5;

  private static final int BUCKET_CAP = 64;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

  private ShortTexts() {}

  static boolean isShort(long[] words) {
    return words.length < WORDS;
  }

  /// Pairs of short texts that differ in one word at most, packed by [Candidates#pair]. Where many
  /// differ in one and the same word each is paired with the next ones in the order of their words,
  /// which depends on nothing else.
  ///
  /// @param count of texts, no two with the same words
  /// @param wordsOf hashes of the words of each
  static Candidates.Proposed propose(int count, IntFunction<long[]> wordsOf) {
    int[] texts = sorted(count, wordsOf);
    var keys = new LongList();
    long mask = (1L << (64 - Long.numberOfLeadingZeros(texts.length))) - 1;
    for (int i = 0; i < texts.length; i++) {
      long[] words = wordsOf.apply(texts[i]);
      for (int left = 0; left <= words.length; left++) {
        keys.add(keyWithout(words, left) & ~mask | i);
      }
    }
    long[] sorted = keys.toSet();
    var pairs = new LongList();
    long capped = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && ((sorted[from] ^ sorted[to]) & ~mask) == 0) {
        to++;
      }
      capped += to - from > BUCKET_CAP ? 1 : 0;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < Math.min(to, i + BUCKET_CAP); j++) {
          int a = texts[(int) (sorted[i] & mask)];
          int b = texts[(int) (sorted[j] & mask)];
          if (a != b) {
            pairs.add(Candidates.pair(a, b));
          }
        }
      }
      from = to;
    }
    return new Candidates.Proposed(pairs.toSet(), capped);
  }

  /// The short texts of more than one word, in the order of their words.
  private static int[] sorted(int count, IntFunction<long[]> wordsOf) {
    return IntStream.range(0, count)
        .filter(i -> isShort(wordsOf.apply(i)) && wordsOf.apply(i).length > 1)
        .boxed()
        .sorted((a, b) -> Arrays.compare(wordsOf.apply(a), wordsOf.apply(b)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long keyWithout(long[] words, int left) {
    long key = 1;
    for (int i = 0; i < words.length; i++) {
      if (i != left) {
        key = (key ^ words[i]) * 0x9fb21c651e98df25L;
        key ^= key >>> 32;
      }
    }
    return key * 0x9e3779b97f4a7c15L;
  }

  /// Whether no more than a slip of the pen differs.
  static boolean areNear(Texts texts, int a, int b) {
    return areNear(normal(texts, a), normal(texts, b));
  }

  /// Two articles that are near, or null when more than a slip of the pen differs.
  static @Nullable Verdict verify(ComparedText a, ComparedText b) {
    if (!areNear(normal(a), normal(b))) {
      return null;
    }
    long[] left = Texts.shingles(Arrays.copyOf(a.words(), a.size()), Texts.ARTICLE_GRAM);
    long[] right = Texts.shingles(Arrays.copyOf(b.words(), b.size()), Texts.ARTICLE_GRAM);
    Measures found = Measures.of(left, right, a.size(), b.size());
    return Verdict.of(Relation.NEAR, found, Verifier.estimate(left, right));
  }

  private static boolean areNear(String a, String b) {
    return DISTANCE.apply(a, b) == 1
        && Arrays.equals(digits(a), digits(b))
        && editedWord(a, b) >= SLIP_WORD;
  }

  /// Letters of the word in the longer text where the two begin to differ.
  private static int editedWord(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    int at = Math.max(0, Arrays.mismatch(a.toCharArray(), b.toCharArray()));
    int from = longer.lastIndexOf(' ', at) + 1;
    int to = longer.indexOf(' ', at);
    return (to < 0 ? longer.length() : to) - from;
  }

  private static int[] digits(String text) {
    return text.codePoints().filter(Character::isDigit).toArray();
  }

  private static String normal(Texts texts, int i) {
    return normal(texts.page(i).article().text(), texts.tokens(i));
  }

  private static String normal(ComparedText text) {
    return normal(text.shortText(), Tokenizer.tokenize(text.shortText()));
  }

  private static String normal(String text, Tokens tokens) {
    var words = new StringBuilder();
    for (int word = 0; word < tokens.size(); word++) {
      words.append(word == 0 ? "" : " ").append(tokens.word(text, word));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
