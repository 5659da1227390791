package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// C4 would leave the page out.
final class C4Page implements PageRule {
  private static final String SOURCE = "Raffel et al. 2020, section 2.2";
  private static final Threshold SENTENCES =
      Threshold.count("sentences", 3, "sentences", "left of the text, fewer than").from(SOURCE);
  private static final Threshold LINE_WORDS =
      Threshold.words("line-words", 5, "a line that stays holds so many or more").from(SOURCE);
  private static final Threshold LONG =
      Threshold.count("longest-word", 1000, "characters", "a line that stays has no longer word")
          .from("the program that makes C4, TensorFlow Datasets");

  private static final RuleCard CARD =
      new RuleCard(
              "c4-page",
              "C4 would leave the page out",
              Severity.NOTE,
              "raw texts of 50 words or more in languages that end sentences with a full stop, and"
                  + " their bodies",
              "it holds a curly bracket or “lorem ipsum”, or fewer than 3 sentences are left of the"
                  + " lines of 5 words or more that end in . ! ? or a quotation mark, have no word of"
                  + " more than 1,000 characters and speak neither of JavaScript nor of terms,"
                  + " privacy or cookies",
              "the rules of C4: Raffel et al. 2020, Exploring the Limits of Transfer Learning,"
                  + " section 2.2, without its list of bad words",
              "clean the text, or look for a better extraction",
              "function () { … }")
          .with(SENTENCES, LINE_WORDS, LONG)
          .needing("a longer article");

  private static final List<String> LEFT_OUT =
      List.of(
          "javascript",
          "terms of use",
          "privacy policy",
          "cookie policy",
          "uses cookies",
          "use of cookies",
          "use cookies");
  private static final Pattern END = Pattern.compile("[.!?][\"”’')]*(?:\\s|$)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    String language = subject.page().language();
    boolean stops = language == null || !List.of("zh", "ja", "ko", "th").contains(language);
    return stops && subject.page().failed() == null && subject.page().words() >= SignalRule.WORDS;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    int bracket = text.indexOf('{');
    if (bracket >= 0) {
      return at(subject, bracket, "a curly bracket");
    }
    int lorem = text.toLowerCase(Locale.ROOT).indexOf("lorem ipsum");
    if (lorem >= 0 && lorem < text.length()) {
      return at(subject, lorem, "lorem ipsum");
    }
    var views = new ArrayList<String>();
    addLeft("body", subject, subject.bodySignals(), views);
    if (subject.rawSignals() != subject.bodySignals()) {
      addLeft("raw text", subject, subject.rawSignals(), views);
    }
    return views.isEmpty()
        ? List.of()
        : Fault.only(Fault.at(subject.lines().whole(), .8, String.join("; ", views)));
  }

  private static List<Fault> at(Subject subject, int offset, String what) {
    Place line = subject.lines().place(subject.lines().at(offset));
    return Fault.only(Fault.at(line, .8, what + ": " + Quote.of(subject.text(line))));
  }

  /// What is left of a view, where it is too little.
  private static void addLeft(String view, Subject subject, Signals signals, List<String> views) {
    double wanted = subject.threshold(SENTENCES);
    int kept = 0;
    int sentences = 0;
    for (String line : signals.lines()) {
      if (keeps(subject, line)) {
        kept++;
        sentences += (int) END.matcher(line).results().limit((long) Math.ceil(wanted)).count();
      }
      if (sentences >= wanted) {
        return;
      }
    }
    int lines = signals.lines().size();
    views.add("%s: %d of %d lines stay, %d sentences".formatted(view, kept, lines, sentences));
  }

  private static boolean keeps(Subject subject, String line) {
    char last = line.charAt(line.length() - 1);
    int least = (int) subject.threshold(LINE_WORDS);
    return ".!?\"”".indexOf(last) >= 0
        && line.split("\\s+", least).length >= least
        && !hasLongWord(line, subject.threshold(LONG))
        && !speaksOfTheSite(line.toLowerCase(Locale.ROOT));
  }

  private static boolean hasLongWord(String line, double longest) {
    int start = 0;
    for (int at = 0; line.length() > longest && at < line.length(); at++) {
      start = Character.isWhitespace(line.charAt(at)) ? at + 1 : start;
      if (at + 1 - start > longest) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfTheSite(String line) {
    return LEFT_OUT.stream().anyMatch(line::contains);
  }
}
