package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the days that a report speaks of as its own: a weekday right after a reporting verb, as in
/// “said on Friday”.
final class Weekdays {
  private static final WordList VERBS = WordList.named("reporting-verbs");
  private static final WordList BETWEEN = WordList.named("before-weekdays");
  private static final WordList PASSIVE = WordList.named("before-announcements");
  private static final int BETWEEN_AT_MOST = 2;

  /// The seven days from Monday on, one line a language.
  private static final String[] LANGUAGES = {
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
  };

  private static final Map<Long, DayOfWeek> DAYS = days();

  private Weekdays() {}

  private static Map<Long, DayOfWeek> days() {
    var days = new HashMap<Long, DayOfWeek>();
    for (String language : LANGUAGES) {
      Tokens words = Tokenizer.tokenize(language);
      for (DayOfWeek day : DayOfWeek.values()) {
        days.put(words.hash(day.getValue() - 1), day);
      }
    }
    return days;
  }

  /// In text order, at most one a paragraph.
  static List<Mention> reported(Subject subject) {
    var mentions = new ArrayList<Mention>();
    for (Passage passage : subject.in(Role.BODY)) {
      DayOfWeek day = first(subject.text(), subject.words(passage));
      if (day != null) {
        mentions.add(new Mention(day, passage));
      }
    }
    return mentions;
  }

  private static @Nullable DayOfWeek first(String text, Tokens words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (VERBS.has(words, i) && !(i > 0 && PASSIVE.has(words, i - 1))) {
        int at = i + 1;
        while (at + 1 < words.size() && at <= i + BETWEEN_AT_MOST && BETWEEN.has(words, at)) {
          at++;
        }
        DayOfWeek day = DAYS.get(words.hash(at));
        if (day != null && !isQualified(text, words, at)) {
          return day;
        }
      }
    }
    return null;
  }

  /// Whether the weekday belongs to something else (“said Monday's game”) or has a date of its own
  /// (“said Monday, May 4”).
  private static boolean isQualified(String text, Tokens words, int at) {
    int end = words.end(at);
    if (end < text.length() && "'’-".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    for (int next = at + 1; next <= at + 2 && next < words.size(); next++) {
      if (Character.isDigit(text.charAt(words.start(next)))) {
        return true;
      }
    }
    return false;
  }

  record Mention(DayOfWeek day, Passage passage) {}
}
