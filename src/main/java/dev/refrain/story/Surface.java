package dev.refrain.story;

import org.jspecify.annotations.Nullable;

/// The words that an article writes for a term, where they can be shown.
final class Surface {
  /// Marks inside words.
  private static final String INSIDE = ".'’-";

  private Surface() {}

  /// One word of two characters or more, or two words with one space between; null where anything
  /// else stands there.
  ///
  /// @param mention as it stands in the text
  static @Nullable String of(String mention) {
    int end = wordEnd(mention, 0);
    if (end < 2) {
      return null;
    }
    if (end == mention.length()) {
      return mention;
    }
    int next = end;
    while (next < mention.length() && Character.isWhitespace(mention.charAt(next))) {
      next++;
    }
    if (next == end || next == mention.length() || wordEnd(mention, next) < mention.length()) {
      return null;
    }
    return mention.substring(0, end) + " " + mention.substring(next);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isPart(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || INSIDE.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
