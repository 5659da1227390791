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
    long[] words = Tokenizer.tokenize(text).hashes();
    return new Phrase(Topic.valueOf(topic.toUpperCase(Locale.ROOT)), bound, words);
  }

  /// Every topic the text speaks of, with the offset behind its first phrase.
  static Map<Topic, Integer> in(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Map<Topic, Integer> found = find(tokens.hashes());
    if (!found.isEmpty()) {
      found.replaceAll((_, last) -> tokens.end(last));
    }
    return found;
  }

  /// The same for a piece, of whose words hardly any open a phrase.
  static Map<Topic, Integer> in(Piece piece) {
    return find(piece.words).isEmpty() ? Map.of() : in(piece.text());
  }

  /// The topics, each with the place of the last word of its first phrase.
  private static Map<Topic, Integer> find(long[] words) {
    Map<Topic, Integer> found = Map.of();
    for (int i = 0; i < words.length; i++) {
      if (!MAYBE_FIRST[(int) words[i] & MAYBE_FIRST.length - 1]) {
        continue;
      }
      for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words[i], List.of())) {
        if (matches(phrase, words, i)) {
          found = found.isEmpty() ? new EnumMap<>(Topic.class) : found;
          found.putIfAbsent(phrase.topic, i + phrase.words.length - 1);
        }
      }
    }
    return found;
  }

  /// The block of the site's own that a piece names, if any.
  static @Nullable String block(Piece piece) {
    for (Topic topic : find(piece.words).keySet()) {
      if (topic.isBlock()) {
        return topic.label();
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, long[] words, int at) {
    int n = phrase.words.length;
    if (at + n > words.length
        || phrase.bound != Bound.ANYWHERE && at > 0
        || phrase.bound == Bound.WHOLE && n != words.length) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      if (words[at + k] != phrase.words[k]) {
        return false;
      }
    }
    return true;
  }
}
