package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;

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

  private static final List<AnyCase> LEFT_OUT =
      List.of(
          AnyCase.of("javascript", 'j'),
          AnyCase.of("terms of use", 'f'),
          AnyCase.of("privacy policy", 'v'),
          AnyCase.of("cookie policy", 'k'),
          AnyCase.of("uses cookies", 'k'),
          AnyCase.of("use of cookies", 'k'),
          AnyCase.of("use cookies", 'k'));
  private static final AnyCase LOREM = AnyCase.of("lorem ipsum", 'p');
  private static final String MARKS = ".!?";
  private static final String CLOSING = "\"”’')";

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
    int lorem = LOREM.indexIn(text);
    if (lorem >= 0) {
      return at(subject, lorem, LOREM.phrase());
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
        sentences += sentences(line, wanted);
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
        && hasWords(line, least)
        && !hasLongWord(line, subject.threshold(LONG))
        && !speaksOfTheSite(line);
  }

  /// Whether blanks part a line into so many pieces.
  private static boolean hasWords(String line, int least) {
    int words = 1;
    for (int at = 1; words < least && at < line.length(); at++) {
      words += isBlank(line.charAt(at)) && !isBlank(line.charAt(at - 1)) ? 1 : 0;
    }
    return words >= least;
  }

  /// The ends of sentences in a line, counted up to the number wanted.
  private static int sentences(String line, double wanted) {
    int sentences = 0;
    for (int at = 0; sentences < wanted && at < line.length(); at++) {
      if (MARKS.indexOf(line.charAt(at)) >= 0) {
        int end = at + 1;
        while (end < line.length() && CLOSING.indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        sentences += end == line.length() || isBlank(line.charAt(end)) ? 1 : 0;
      }
    }
    return sentences;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
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
    for (AnyCase phrase : LEFT_OUT) {
      if (phrase.indexIn(line) >= 0) {
        return true;
      }
    }
    return false;
  }
}
