package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;
import java.util.Locale;

/// Unusual white space.
final class OddWhiteSpace implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "odd-white-space",
          "Unusual white space",
          Severity.NOTE,
          "every character of the text; the no-break space that French sets before : ; ! "
              + "? % » and after « is right",
          "a no-break, thin, zero-width or other space besides blank and tab, a soft "
              + "hyphen, or a byte order mark",
          "many programs do not take these for white space: lines that look blank are "
              + "not, words that look equal differ",
          "turn them into plain blanks, drop those without width",
          "a line that holds only U+00A0");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    int count = 0;
    int first = -1;
    for (int at : subject.beyondAscii()) {
      if (isOdd(text, at)) {
        first = count++ == 0 ? at : first;
      }
    }
    if (count == 0) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT, "%d unusual spaces, the first U+%04X", count, (int) text.charAt(first));
    return Fault.only(Fault.over(subject.lines().holding(at -> isOdd(text, at)), .95, message));
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u00a0', '\u202f' -> !isFrench(text, at);
      case '\u00ad', '\u200b', '\u2060', '\ufeff', '\u205f', '\u1680' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }

  private static boolean isFrench(String text, int at) {
    boolean before = at + 1 < text.length() && ":;!?%»".indexOf(text.charAt(at + 1)) >= 0;
    return before || at > 0 && text.charAt(at - 1) == '«';
  }
}
