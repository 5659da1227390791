package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// C4 would leave the page out.
final class C4Page implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "c4-page",
          "C4 would leave the page out",
          Severity.NOTE,
          "raw texts of 50 words or more in languages that end sentences with a full stop",
          "it holds a curly bracket or “lorem ipsum”, or fewer than 3 sentences are left of the"
              + " lines of 5 words or more that end in . ! ? or a quotation mark and speak neither"
              + " of JavaScript nor of terms, privacy or cookies",
          "the rules of C4: Raffel et al. 2020, Exploring the Limits of Transfer Learning,"
              + " section 2.2, without its list of bad words",
          "clean the text, or look for a better extraction",
          "function () { … }");

  private static final int WORDS = 50;
  private static final int LINE_WORDS = 5;
  private static final int SENTENCES = 3;
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
    return stops && subject.page().failed() == null && subject.page().words() >= WORDS;
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
    int kept = 0;
    int sentences = 0;
    for (String line : subject.rawSignals().lines()) {
      if (keeps(line)) {
        kept++;
        sentences += (int) END.matcher(line).results().limit(SENTENCES).count();
      }
      if (sentences >= SENTENCES) {
        return List.of();
      }
    }
    String message =
        "%d of %d lines stay, %d sentences"
            .formatted(kept, subject.rawSignals().lines().size(), sentences);
    return Fault.only(Fault.at(subject.lines().whole(), .8, message));
  }

  private static List<Fault> at(Subject subject, int offset, String what) {
    Place line = subject.lines().place(subject.lines().at(offset));
    return Fault.only(Fault.at(line, .8, what + ": " + Quote.of(subject.text(line))));
  }

  private static boolean keeps(String line) {
    char last = line.charAt(line.length() - 1);
    return ".!?\"”".indexOf(last) >= 0
        && line.split("\\s+", LINE_WORDS).length >= LINE_WORDS
        && !speaksOfTheSite(line.toLowerCase(Locale.ROOT));
  }

  private static boolean speaksOfTheSite(String line) {
    return LEFT_OUT.stream().anyMatch(line::contains);
  }
}
