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

  /// @param written whether an article has these words
  TermChoice(Predicate<String> written) {
    this.written = written;
  }

  void offer(String surface) {
    String words = bounded(surface);
    if (chosen.stream().anyMatch(other -> bounded(other).contains(words))) {
      return;
    }
    for (int i = 0; i < chosen.size(); i++) {
      String other = chosen.get(i);
      if (words.contains(bounded(other))) {
        chosen.set(i, surface);
        return;
      }
      if (overlaps(other, surface) || overlaps(surface, other)) {
        String joined = overlaps(other, surface) ? join(other, surface) : join(surface, other);
        if (isName(joined) && written.test(joined)) {
          chosen.set(i, joined);
        }
        return;
      }
    }
    chosen.add(surface);
  }

  /// The first of the chosen ones.
  List<String> terms(int most) {
    return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
  }

  /// Whether one ends with the word that the other begins with.
  private static boolean overlaps(String first, String second) {
    String begin = second.substring(0, end(second));
    return second.length() > begin.length()
        && first.indexOf(' ') > 0
        && bounded(first).endsWith(bounded(begin));
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

  private static String bounded(String surface) {
    return (' ' + surface.toLowerCase(Locale.ROOT) + ' ').replace(". ", " ");
  }
}
