package dev.refrain.story;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words that an article writes for a term, where they can be shown.
final class Surface {
  /// Marks inside words.
  private static final String INSIDE = ".'’-";

  /// Letters of the longest abbreviation with its mark: `Calif.`
  private static final int SHORT = 6;

  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Surface() {}

  /// How much words say, by their shape: one word without a capital half as much as a name or a
  /// pair. Where a corpus is small, frequencies alone do not tell `comes` and `Lavrov` apart.
  static double telling(String words) {
    boolean plain = words.indexOf(' ') < 0 && Character.isLowerCase(words.codePointAt(0));
    return plain ? .5 : 1;
  }

  /// One word of two characters or more, or two words with one space between; null where anything
  /// else stands there: another mark, no letter, the end of a sentence, the name of a day.
  ///
  /// @param mention as it stands in the text
  static @Nullable String of(String mention) {
    int end = wordEnd(mention, 0);
    if (end < 2 || mention.chars().noneMatch(Character::isLetter)) {
      return null;
    }
    if (end == mention.length()) {
      return DAYS.contains(mention) ? null : mention;
    }
    boolean abbreviated = end <= SHORT && Character.isUpperCase(mention.codePointAt(0));
    if (mention.charAt(end - 1) == '.' && !abbreviated) {
      return null;
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
