package dev.refrain.store;

/// Finds the words of a text in scripts that part words by other than letters, as Lucene's standard
/// tokenizer does: letters, digits and marks, with an apostrophe, a full stop or a colon between
/// letters, a comma, a full stop or a semicolon between digits (after Unicode's UAX #29).
///
/// Cuts one word after another without making a String.
final class Words {
  private final String text;
  private int start;
  private int end;
  private long hash;

  Words(String text) {
    this.text = text;
  }

  /// Whether these rules fit the whole text: no script that is written without spaces, and no
  /// character outside the basic plane.
  static boolean fit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xe00 && !(c >= 0x1c80 && c < 0x2e80) && !(c >= 0xfb00 && c < 0xfe10)) {
        return false;
      }
    }
    return true;
  }

  /// Goes to the next word; false behind the last one.
  boolean next() {
    int at = end;
    while (at < text.length() && !isPart(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    start = at;
    long state = Terms.SEED;
    while (at < text.length() && (isPart(text.charAt(at)) || joins(at))) {
      state = Terms.add(state, text.charAt(at++));
    }
    end = at;
    hash = Terms.mix(state);
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// Of the word as it is written.
  long hash() {
    return hash;
  }

  String word() {
    return text.substring(start, end);
  }

  private boolean joins(int at) {
    if (at + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'', '’', '‘', '.' -> isPart(after) && isDigit(before) == isDigit(after);
      case ':', '·' -> isPart(after) && !isDigit(before) && !isDigit(after);
      case ',', ';' -> isDigit(before) && isDigit(after);
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : c >= 0x80 && Character.isDigit(c);
  }

  private static boolean isPart(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
