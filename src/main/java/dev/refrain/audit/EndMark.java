package dev.refrain.audit;

import dev.refrain.text.Markup;
import java.util.regex.Pattern;

/// How a sentence ends.
final class EndMark {
  private static final String MARKS = ".!?…。！？｡।؟۔։።";
  private static final String CLOSING = "\"'”’»›“‘)]}）」』】〉》*";

  private static final String OPEN = ",:;-–—";
  private static final int SIGN_OFF = 3;

  /// A last word that is an address of the web or of mail, or a name on a social network.
  private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");

  /// The name of an agency behind the last sentence.
  private static final Pattern CAPITALS = Pattern.compile("(?<=[.!?\"”])\\s+\\p{Lu}{3,}$");

  private EndMark() {}

  /// Whether the text ends in a mark that ends sentences, closing quotes and brackets aside.
  static boolean ends(String text) {
    return isMarked(Markup.blanked(text));
  }

  private static boolean isMarked(String text) {
    int end = behindLast(text);
    return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Whether a mark that ends sentences is somewhere in the text.
  static boolean isIn(String text) {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /// Whether the text stops in the middle of a sentence: in a letter, a digit, a comma, a colon or
  /// a dash. What ends in a bracket or a quotation mark was closed by its writer; an address and a
  /// sign-off on a last line of its own end no sentence.
  static boolean isMissing(String text) {
    String shown = Markup.blanked(text).strip();
    if (isMarked(shown)) {
      return false;
    }
    String told = CAPITALS.matcher(withoutSignOff(shown)).replaceFirst("");
    if (told.isEmpty() || ends(told) || ADDRESS.matcher(lastWord(told)).find()) {
      return false;
    }
    char last = told.charAt(told.length() - 1);
    return Character.isLetterOrDigit(last) || OPEN.indexOf(last) >= 0;
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String withoutSignOff(String text) {
    int line = text.lastIndexOf('\n');
    if (line < 0 || text.substring(line).strip().split("\\s+", -1).length > SIGN_OFF) {
      return text;
    }
    String before = text.substring(0, line);
    return ends(before) ? before : text;
  }

  static boolean isEllipsis(String text) {
    String stripped = stripped(text);
    return stripped.endsWith("...") || stripped.endsWith("…");
  }

  private static String stripped(String text) {
    return text.substring(0, behindLast(text));
  }

  /// The end of a text without the quotes, brackets and blanks that close it.
  private static int behindLast(String text) {
    int end = text.length();
    while (end > 0 && isClosing(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0;
  }
}
