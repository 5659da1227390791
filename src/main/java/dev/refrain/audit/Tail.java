package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.text.Language;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The last of some paragraphs that ought to end like the others.
final class Tail {
  private static final String OPEN = ",;-–—";

  /// What interfaces and excerpts leave of a text's rest.
  private static final Pattern REST =
      Pattern.compile("\\[\\s*(?:…|\\.{3})\\s*\\]$|(?:…|\\.{3})\\s*\\[\\+\\s?\\d+ \\p{L}+\\]$");

  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Ll}[.!?…]+[\"”’)]?(?=\\s+[\"“‘(]?\\p{Lu}|\\s*$)|[。！？]");

  private Tail() {}

  /// Whether the last has no end mark while the others have.
  ///
  /// @param fewestOthers how many others it takes, to show how the writer ends them
  static boolean isOpen(Subject subject, List<Passage> passages, Threshold fewestOthers) {
    return passages.size() > subject.threshold(fewestOthers)
        && hasNoMark(subject, passages.getLast())
        && ended(subject, passages)
            >= subject.threshold(TruncatedTail.ENDED) * (passages.size() - 1);
  }

  /// The same of few paragraphs: as many sentences have to be ended in them, which shows it of
  /// their writer too.
  static boolean isOpenAmongFew(Subject subject, List<Passage> passages, Threshold fewestOthers) {
    return !passages.isEmpty()
        && passages.size() <= subject.threshold(fewestOthers)
        && hasNoMark(subject, passages.getLast())
        && ended(subject, passages) == passages.size() - 1
        && sentences(subject, passages) >= subject.threshold(fewestOthers);
  }

  private static boolean hasNoMark(Subject subject, Passage last) {
    return EndMark.isMissing(subject.text(last))
        && subject.words(last).size() >= subject.threshold(TruncatedTail.WORDS);
  }

  /// What an excerpt ends in: `[…]`, or the number of characters that are left out; null for
  /// nothing such.
  static @Nullable String rest(Subject subject, Passage last) {
    String text = subject.text(last).strip();
    if (!text.endsWith("]")) {
      return null;
    }
    Matcher matcher = REST.matcher(text);
    return matcher.find() ? "the text ends in " + Quote.of(matcher.group()) : null;
  }

  /// What shows of a paragraph without end mark that words are missing: it stops at a comma or a
  /// dash, after a function word or another that hardly ends a sentence, inside a word, or within
  /// brackets; null when nothing does.
  static @Nullable String sign(Subject subject, Passage last) {
    String text = withoutSignOff(subject.text(last));
    Tokens words = Tokenizer.tokenize(text);
    if (words.size() == 0) {
      return null;
    }
    String word = words.word(text, words.size() - 1);
    if (OPEN.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return "at a comma or a dash";
    }
    if (isInside(text, '(', ')') || isInside(text, '[', ']')) {
      return "within brackets";
    }
    if (isInside(text, '“', '”') || text.chars().filter(c -> c == '"').count() % 2 == 1) {
      return "within quotation marks";
    }
    if (EndMark.isIn(text.substring(words.end(words.size() - 1)))) {
      return null;
    }
    if (Language.hasFunctionWord(word, subject.page().language())
        || subject.vocabulary().seldomEnds(word)) {
      return "after %s, which ends few sentences".formatted(Quote.of(word));
    }
    return subject.vocabulary().isHalf(word)
        ? "inside the word %s".formatted(Quote.of(word))
        : null;
  }

  /// A paragraph without the one word that may stand on a line below it: who sent it out.
  static String withoutSignOff(String paragraph) {
    String text = paragraph.strip();
    int line = text.lastIndexOf('\n');
    String last = text.substring(line + 1).strip();
    return line >= 0 && last.codePoints().allMatch(Character::isLetter)
        ? text.substring(0, line).strip()
        : text;
  }

  private static boolean isInside(String text, char open, char close) {
    return text.lastIndexOf(open) > text.lastIndexOf(close);
  }

  static String message(Subject subject, List<Passage> passages) {
    return passages.size() == 1
        ? "the text has no end mark, %d sentences in it have"
            .formatted(sentences(subject, passages))
        : "the last of %d passages has no end mark, %d of the others have"
            .formatted(passages.size(), ended(subject, passages));
  }

  private static long ended(Subject subject, List<Passage> passages) {
    return passages.subList(0, passages.size() - 1).stream()
        .filter(passage -> EndMark.ends(subject.text(passage)))
        .count();
  }

  private static int sentences(Subject subject, List<Passage> passages) {
    int sentences = 0;
    for (Passage passage : passages) {
      Matcher matcher = SENTENCE.matcher(subject.text(passage));
      while (matcher.find()) {
        sentences++;
      }
    }
    return sentences;
  }
}
