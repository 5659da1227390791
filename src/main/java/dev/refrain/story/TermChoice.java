package dev.refrain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Chooses terms that say different things, from candidates that come one after the other, the
/// strongest first.
///
/// A term takes the place of its own part. Two names that overlap become one where the articles
/// write it so, `Million Dollar` and `Dollar Baby`; other terms that overlap a chosen one say
/// little more and are passed over.
final class TermChoice {
  private static final int LONGEST = 5;

  private final Predicate<String> written;
  private final List<String> chosen = new ArrayList<>();

  /// The chosen ones as they are compared.
  private final List<String> compared = new ArrayList<>();

  /// @param written whether an article has these words
  TermChoice(Predicate<String> written) {
    this.written = written;
  }

  void offer(String surface) {
    String words = bounded(surface);
    for (String other : compared) {
      if (other.contains(words)) {
        return;
      }
    }
    for (int i = 0; i < chosen.size(); i++) {
      String other = compared.get(i);
      if (words.contains(other)) {
        put(i, surface, words);
        return;
      }
      boolean behind = overlaps(other, words);
      if (behind || overlaps(words, other)) {
        String joined = behind ? join(chosen.get(i), surface) : join(surface, chosen.get(i));
        if (isName(joined) && written.test(joined)) {
          put(i, joined, bounded(joined));
        }
        return;
      }
    }
    chosen.add(surface);
    compared.add(words);
  }

  private void put(int i, String surface, String words) {
    chosen.set(i, surface);
    compared.set(i, words);
  }

  /// The first of the chosen ones.
  List<String> terms(int most) {
    return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
  }

  /// Whether one of two or more words ends with the word that another such begins with.
  ///
  /// @param first as it is compared
  /// @param second likewise
  private static boolean overlaps(String first, String second) {
    int end = second.indexOf(' ', 1) + 1;
    return end < second.length()
        && first.indexOf(' ', 1) + 1 < first.length()
        && first.regionMatches(first.length() - end, second, 0, end);
  }

  private static String join(String first, String second) {
    return first + second.substring(end(second));
  }

  private static int end(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words.length() : space;
  }

  /// A few words, each with a capital.
  private static boolean isName(String words) {
    String[] parts = words.split(" ", -1);
    for (String part : parts) {
      if (part.isEmpty() || Character.isLowerCase(part.codePointAt(0))) {
        return false;
      }
    }
    return parts.length <= LONGEST;
  }

  /// In small letters, without the marks of abbreviations, a space before and behind.
  private static String bounded(String surface) {
    return (' ' + surface.toLowerCase(Locale.ROOT) + ' ').replace(". ", " ");
  }
}
