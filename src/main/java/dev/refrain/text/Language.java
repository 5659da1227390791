package dev.refrain.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The language of a text, by its script where the script says it, else by whose function words
/// fill most of it.
public final class Language {
  /// Fewer words than this say nothing.
  private static final int ENOUGH = 20;

  /// The least share of function words in running text.
  private static final double LEAST = 0.12;

  /// The same in headlines, which leave many out.
  private static final double LEAST_IN_TITLES = 0.04;

  private Language() {}

  /// The language of many headlines together: ISO 639-1, null when they do not say.
  public static @Nullable String ofTitles(String text) {
    return of(text, Tokenizer.tokenize(text), LEAST_IN_TITLES);
  }

  /// ISO 639-1, null when the text does not say.
  static @Nullable String of(String text, Tokens tokens) {
    return of(text, tokens, LEAST);
  }

  private static @Nullable String of(String text, Tokens tokens, double least) {
    String byScript = hasTellingScript(text) ? byScript(text) : null;
    return byScript == null ? byWords(List.of(tokens.hashes()), least) : byScript;
  }

  /// The language of some pieces together.
  static @Nullable String of(List<Piece> pieces) {
    String byScript = null;
    if (pieces.stream().anyMatch(piece -> hasTellingScript(piece.text()))) {
      byScript = byScript(pieces.stream().map(Piece::text).collect(Collectors.joining("\n")));
    }
    return byScript == null
        ? byWords(pieces.stream().map(piece -> piece.words).toList(), LEAST)
        : byScript;
  }

  private static @Nullable String byWords(List<long[]> words, double least) {
    int size = 0;
    int[] hits = new int[StopWords.languages().size()];
    for (long[] part : words) {
      size += part.length;
      for (long word : part) {
        for (int rest = StopWords.languagesOf(word); rest != 0; rest &= rest - 1) {
          hits[Integer.numberOfTrailingZeros(rest)]++;
        }
      }
    }
    if (size < ENOUGH) {
      return null;
    }
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    boolean enough = hits[best] > 0 && hits[best] >= least * size;
    return enough ? StopWords.languages().get(best) : null;
  }

  /// Whether one of the words of a text is a function word.
  ///
  /// @param language of the text; with an unknown one, a function word of any language counts
  public static boolean hasFunctionWord(String text, @Nullable String language) {
    int known = language == null ? -1 : StopWords.languages().indexOf(language);
    int wanted = known < 0 ? -1 : 1 << known;
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      if ((StopWords.languagesOf(tokens.hash(i)) & wanted) != 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text has a word that says too little to be shown: a function word, in English and in
  /// an unknown language also one of a longer list.
  ///
  /// @param text words with one space between
  /// @param language of the text, see [#hasFunctionWord]
  public static boolean hasEmptyWord(String text, @Nullable String language) {
    boolean longer = language == null || language.equals("en");
    return hasFunctionWord(text, language)
        || longer
            && Arrays.stream(text.split(" ", -1))
                .anyMatch(word -> StopWords.isLongListed(Tokenizer.hash(word)));
  }

  private static @Nullable String byScript(String text) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int thai = 0;
    int hebrew = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x590) {
        letters += Character.isLetter(c) ? 1 : 0;
        continue;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      switch (Character.UnicodeScript.of(c)) {
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case THAI -> thai++;
        case HEBREW -> hebrew++;
        default -> {}
      }
    }
    int half = letters / 2;
    if (letters < 10) {
      return null;
    }
    if (han + kana > half) {
      return kana * 10 > han ? "ja" : "zh";
    }
    return hangul > half ? "ko" : thai > half ? "th" : hebrew > half ? "he" : null;
  }

  /// Whether a character stands in a block that has a letter of Hebrew, Thai, or a script of China,
  /// Japan or Korea; most texts have none, and then their letters need not be counted.
  private static boolean hasTellingScript(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x590 && (c < 0x600 || c >= 0xe00 && c < 0xe80 || c >= 0x1100 && c < 0x1200)
          || c >= 0x2e80) {
        return true;
      }
    }
    return false;
  }
}
