package dev.refrain.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases that name what a line or a block is, one resource file a language. They name what other
/// signals found; no body view depends on them alone.
final class Phrases {
  /// What a phrase speaks of.
  enum Topic {
    DONATION,
    NEWSLETTER,
    LOGIN,
    COMMENTS,
    PAYWALL,
    COOKIES,
    LEGAL,
    SHARE,
    TOOLBAR,
    RELATED,
    TAGS,
    BYLINE,
    PUBLISHED,
    SOURCE,
    CREDIT,
    CONTRIBUTOR,
    READING,
    ERROR;

    /// Whether the topic names a block of the site's own.
    boolean isBlock() {
      return compareTo(TOOLBAR) < 0;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Bound {
    ANYWHERE,
    START,
    WHOLE
  }

  private record Phrase(Topic topic, Bound bound, long[] words) {}

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "ru", "pl", "el", "zh");

  /// By the first word of the phrase.
  private static final Map<Long, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

  /// Whether a phrase begins with a word of these low bits.
  private static final boolean[] MAYBE_FIRST = new boolean[1 << 14];

  static {
    for (String language : LANGUAGES) {
      for (String[] row : Resources.rows("phrases_" + language + ".tsv")) {
        Phrase phrase = parse(row[0], row[1]);
        BY_FIRST_WORD.computeIfAbsent(phrase.words[0], _ -> new ArrayList<>()).add(phrase);
        MAYBE_FIRST[(int) phrase.words[0] & MAYBE_FIRST.length - 1] = true;
      }
    }
  }

  private Phrases() {}

  private static Phrase parse(String topic, String text) {
    Bound bound =
        switch (text.charAt(0)) {
          case '^' -> Bound.START;
          case '=' -> Bound.WHOLE;
          default -> Bound.ANYWHERE;
        };
    Tokens tokens = Tokenizer.tokenize(text);
    long[] words = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.hash(i);
    }
    return new Phrase(Topic.valueOf(topic.toUpperCase(Locale.ROOT)), bound, words);
  }

  /// A phrase found in a text: its topic, and the offset behind it.
  record Found(Topic topic, int end) {}

  /// Every topic the text speaks of, with the end of its first phrase.
  static Map<Topic, Integer> in(String text) {
    var found = new EnumMap<Topic, Integer>(Topic.class);
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (!MAYBE_FIRST[(int) tokens.hash(i) & MAYBE_FIRST.length - 1]) {
        continue;
      }
      for (Phrase phrase : BY_FIRST_WORD.getOrDefault(tokens.hash(i), List.of())) {
        if (matches(phrase, tokens, i)) {
          found.putIfAbsent(phrase.topic, tokens.end(i + phrase.words.length - 1));
        }
      }
    }
    return found;
  }

  /// The block of the site's own that the text names, if any.
  static @Nullable String block(String text) {
    for (Topic topic : in(text).keySet()) {
      if (topic.isBlock()) {
        return topic.label();
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, Tokens tokens, int at) {
    int n = phrase.words.length;
    if (at + n > tokens.size()
        || phrase.bound != Bound.ANYWHERE && at > 0
        || phrase.bound == Bound.WHOLE && n != tokens.size()) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      if (tokens.hash(at + k) != phrase.words[k]) {
        return false;
      }
    }
    return true;
  }
}
