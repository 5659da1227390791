package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gopher's quality signals.
final class GopherQuality implements SignalRule {
  private static final String SOURCE = "Rae et al. 2021, section A.1.1";
  private static final Threshold LEAST_WORDS =
      Threshold.words("least-words", 50, "in the text, fewer than").from(SOURCE);
  private static final Threshold MOST_WORDS =
      Threshold.words("most-words", 100_000, "in the text, more than").from(SOURCE);
  private static final Threshold SHORT =
      Threshold.count("short-words", 3, "characters", "a word has on average, fewer than")
          .from(SOURCE);
  private static final Threshold LONG =
      Threshold.count("long-words", 10, "characters", "a word has on average, more than")
          .from(SOURCE);
  private static final Threshold HASHES =
      Threshold.share("hashes", .1, "# per word, more than").from(SOURCE);
  private static final Threshold DOTS =
      Threshold.share("dots", .1, "… per word, more than").from(SOURCE);
  private static final Threshold BULLETS =
      Threshold.share("bullets", .9, "lines that begin with a bullet, more than").from(SOURCE);
  private static final Threshold DOTTED =
      Threshold.share("dotted-lines", .3, "lines that end in …, more than").from(SOURCE);
  private static final Threshold LETTERS =
      Threshold.share("letters", .8, "words with a letter, less than").from(SOURCE);
  private static final Threshold COMMON_WORDS =
      Threshold.words("common-words", 2, "different ones of eight in English, fewer than")
          .from(SOURCE);

  private static final RuleCard CARD =
      new RuleCard(
              "gopher-quality",
              "Text is shaped unlike the prose of training data",
              Severity.NOTE,
              "articles in a language with spaces, their body and their raw text; texts of fewer"
                  + " than 50 words are not looked at further",
              "fewer than 50 or more than 100,000 words; mean word length outside 3 to 10; # or … per"
                  + " word, each by itself, > .1; lines that begin with a bullet > .9, that end in …"
                  + " > .3; words with a letter < .8; in English fewer than 2 different of the, be,"
                  + " to, of, and, that, have, with",
              "the thresholds of Gopher: Rae et al. 2021, Scaling Language Models, section A.1.1",
              "look whether it is a table, a list or a text in pieces",
              "# 12 # 40 # 7 … 12 … 40 … 7")
          .with(
              LEAST_WORDS,
              MOST_WORDS,
              SHORT,
              LONG,
              HASHES,
              DOTS,
              BULLETS,
              DOTTED,
              LETTERS,
              COMMON_WORDS)
          .needing("an article in a language with spaces");

  private static final Set<String> COMMON =
      Set.of("the", "be", "to", "of", "and", "that", "have", "with");
  private static final int LONGEST_COMMON = 4;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    String language = subject.page().language();
    return subject.page().failed() == null
        && subject.page().bodyWords() > 0
        && (language == null || !Set.of("zh", "ja", "ko", "th").contains(language));
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    var excess = new Excess();
    double words = signals.words().size();
    excess.below("words", words, subject.threshold(LEAST_WORDS));
    if (words >= WORDS) {
      excess.above("words", words, subject.threshold(MOST_WORDS));
      words(subject, signals, excess);
      lines(subject, signals, excess);
    }
    return excess;
  }

  private static void words(Subject subject, Signals signals, Excess excess) {
    double words = signals.words().size();
    int withLetter = 0;
    for (int i = 0; i < words; i++) {
      withLetter += signals.hasLetter(i) ? 1 : 0;
    }
    excess.below("mean word length", signals.characters() / words, subject.threshold(SHORT));
    excess.above("mean word length", signals.characters() / words, subject.threshold(LONG));
    excess.below("words with a letter", withLetter / words, subject.threshold(LETTERS));
    if ("en".equals(subject.page().language())) {
      double wanted = subject.threshold(COMMON_WORDS);
      excess.below("different common words", commonWords(signals, wanted), wanted);
    }
  }

  /// Counted up to the number wanted.
  private static int commonWords(Signals signals, double wanted) {
    var common = new HashSet<String>();
    for (int i = 0; common.size() < wanted && i < signals.words().size(); i++) {
      if (signals.words().end(i) - signals.words().start(i) <= LONGEST_COMMON) {
        String word = signals.word(i).toLowerCase(Locale.ROOT);
        if (COMMON.contains(word)) {
          common.add(word);
        }
      }
    }
    return common.size();
  }

  private static void lines(Subject subject, Signals signals, Excess excess) {
    List<String> lines = signals.lines();
    int hashes = 0;
    int dots = 0;
    int bullets = 0;
    int dotted = 0;
    for (String line : lines) {
      hashes += count(line, "#");
      dots += count(line, "…") + count(line, "...");
      bullets += "•-*‣●".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
      dotted += line.endsWith("...") || line.endsWith("…") ? 1 : 0;
    }
    double words = signals.words().size();
    double all = lines.size();
    excess.above("# per word", hashes / words, subject.threshold(HASHES));
    excess.above("… per word", dots / words, subject.threshold(DOTS));
    excess.above("bullet lines", bullets / all, subject.threshold(BULLETS));
    excess.above("lines that end in dots", dotted / all, subject.threshold(DOTTED));
  }

  private static int count(String line, String mark) {
    int count = 0;
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.length())) {
      count++;
    }
    return count;
  }
}
