package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gopher's quality signals.
final class GopherQuality implements SignalRule {
  private static final RuleCard CARD =
      new RuleCard(
          "gopher-quality",
          "Text is shaped unlike the prose of training data",
          Severity.NOTE,
          "pages with a body of 50 words or more in a language with spaces, their body and their"
              + " raw text",
          "more than 100,000 words; mean word length outside 3 to 10; # or … per word > .1; lines"
              + " that begin with a bullet > .9, that end in … > .3; words with a letter < .8; in"
              + " English fewer than 2 different of the, be, to, of, and, that, have, with",
          "the thresholds of Gopher: Rae et al. 2021, Scaling Language Models, section A.1.1",
          "look whether it is a table, a list or a text in pieces",
          "# 12 # 40 # 7 … 12 … 40 … 7");

  private static final Set<String> COMMON =
      Set.of("the", "be", "to", "of", "and", "that", "have", "with");
  private static final int MOST_WORDS = 100_000;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    String language = subject.page().language();
    return SignalRule.super.appliesTo(subject)
        && (language == null || !Set.of("zh", "ja", "ko", "th").contains(language));
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    int words = signals.words().size();
    int withLetter = 0;
    var common = new HashSet<String>();
    for (int i = 0; i < words; i++) {
      String word = signals.word(i);
      withLetter += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
      if (word.length() <= 4 && COMMON.contains(word.toLowerCase(Locale.ROOT))) {
        common.add(word.toLowerCase(Locale.ROOT));
      }
    }
    int symbols = 0;
    int bullets = 0;
    int dots = 0;
    for (String line : signals.lines()) {
      symbols += symbols(line);
      bullets += "•-*‣●".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
      dots += line.endsWith("...") || line.endsWith("…") ? 1 : 0;
    }
    var excess = new Excess();
    excess.above("words", words, MOST_WORDS);
    excess.below("mean word length", signals.characters() / (double) words, 3);
    excess.above("mean word length", signals.characters() / (double) words, 10);
    excess.above("symbols per word", symbols / (double) words, .1);
    excess.above("bullet lines", bullets / (double) signals.lines().size(), .9);
    excess.above("lines that end in dots", dots / (double) signals.lines().size(), .3);
    excess.below("words with a letter", withLetter / (double) words, .8);
    if ("en".equals(subject.page().language())) {
      excess.below("different common words", common.size(), 2);
    }
    return excess;
  }

  private static int symbols(String line) {
    int symbols = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean dots = line.startsWith("...", at);
      symbols += c == '#' || c == '…' || dots ? 1 : 0;
      at += dots ? 2 : 0;
    }
    return symbols;
  }
}
