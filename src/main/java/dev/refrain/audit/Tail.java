package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.text.Language;
import dev.refrain.text.Tokens;
import java.util.List;

/// The last of some paragraphs that ought to end like the others.
final class Tail {
  private static final String OPEN = ",;-–—";

  private Tail() {}

  /// Whether the last has no end mark while the others have.
  ///
  /// @param fewestOthers how many others it takes, to show how the writer ends them
  static boolean isOpen(Subject subject, List<Passage> passages, Threshold fewestOthers) {
    if (passages.size() <= subject.threshold(fewestOthers)) {
      return false;
    }
    Passage last = passages.getLast();
    return EndMark.isMissing(subject.text(last))
        && subject.words(last).size() >= subject.threshold(TruncatedTail.WORDS)
        && ended(subject, passages)
            >= subject.threshold(TruncatedTail.ENDED) * (passages.size() - 1);
  }

  /// Whether a paragraph without end mark shows that words are missing: it stops at a comma or a
  /// dash, after a function word, or within brackets.
  static boolean isCut(Subject subject, Passage last) {
    String text = subject.text(last).strip();
    Tokens words = subject.words(last);
    String word = words.word(subject.text(), words.size() - 1);
    return OPEN.indexOf(text.charAt(text.length() - 1)) >= 0
        || Language.hasFunctionWord(word, subject.page().language())
        || isInside(text, '(', ')')
        || isInside(text, '“', '”');
  }

  private static boolean isInside(String text, char open, char close) {
    return text.lastIndexOf(open) > text.lastIndexOf(close);
  }

  static String message(Subject subject, List<Passage> passages) {
    return "the last of %d passages has no end mark, %d of the others have"
        .formatted(passages.size(), ended(subject, passages));
  }

  private static long ended(Subject subject, List<Passage> passages) {
    return passages.subList(0, passages.size() - 1).stream()
        .filter(passage -> EndMark.ends(subject.text(passage)))
        .count();
  }
}
