package dev.refrain.audit;

import dev.refrain.text.Language;
import dev.refrain.text.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words of content, cut to the letters that their inflected forms share.
final class Stems {
  private static final int LETTERS = 5;
  private static final int SHORT = 3;

  private Stems() {}

  /// @param language of the text, for its function words
  static Set<String> of(String text, Tokens words, @Nullable String language) {
    var stems = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(text, i);
      boolean content =
          word.length() > SHORT
              && Character.isLetter(word.charAt(0))
              && !Language.hasFunctionWord(word, language);
      if (content) {
        stems.add(word.substring(0, Math.min(LETTERS, word.length())).toLowerCase(Locale.ROOT));
      }
    }
    return stems;
  }
}
