package dev.refrain.text;

import java.util.Arrays;
import java.util.Map;
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
    String byScript = byScript(text);
    if (byScript != null) {
      return byScript;
    }
    if (tokens.size() < ENOUGH) {
      return null;
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, long[]> language : StopWords.byLanguage().entrySet()) {
      int hits = 0;
      for (int i = 0; i < tokens.size(); i++) {
        hits += Arrays.binarySearch(language.getValue(), tokens.hash(i)) >= 0 ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = language.getKey();
      }
    }
    return most >= least * tokens.size() ? best : null;
  }

  /// Whether one of the words of a text is a function word.
  ///
  /// @param language of the text; with an unknown one, a function word of any language counts
  public static boolean hasFunctionWord(String text, @Nullable String language) {
    long[] words = language == null ? null : StopWords.byLanguage().get(language);
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      long hash = tokens.hash(i);
      if (words == null ? StopWords.isStopWord(hash) : Arrays.binarySearch(words, hash) >= 0) {
        return true;
      }
    }
    return false;
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
}
