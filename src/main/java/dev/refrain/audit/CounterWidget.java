package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/// Counter of views, likes or shares.
final class CounterWidget implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "a counter holds so many at most");

  private static final RuleCard CARD =
      new RuleCard(
              "counter-widget",
              "Counter of views, likes or shares",
              Severity.WARNING,
              "widget passages of at most 4 words",
              "all words are names of counters or numbers, or the passage ends in a number in"
                  + " brackets",
              "the number changes from one scrape to the next, so copies of one page differ",
              "leave the line out",
              "Great story! (12)")
          .with(WORDS);

  private static final WordList COUNTERS = WordList.named("counters");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\D*\\(\\d[\\d.,]*[kKmM]?\\)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d+[kKmM]?");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.in(Role.WIDGET).stream()
        .filter(widget -> isCounter(subject, widget))
        .map(
            widget -> Fault.at(Place.of(widget), .85, "counter: " + Quote.of(subject.text(widget))))
        .toList();
  }

  static boolean isCounter(Subject subject, Passage widget) {
    Tokens words = subject.words(widget);
    if (words.size() == 0 || words.size() > subject.threshold(WORDS)) {
      return false;
    }
    String text = subject.text(widget);
    return !EndMark.ends(text)
        && (IN_BRACKETS.matcher(text).matches() || isNamed(words, subject.text()));
  }

  private static boolean isNamed(Tokens words, String text) {
    boolean named = false;
    for (int i = 0; i < words.size(); i++) {
      boolean counter = COUNTERS.has(words, i);
      if (!counter && !NUMBER.matcher(words.word(text, i)).matches()) {
        return false;
      }
      named |= counter;
    }
    return named;
  }
}
