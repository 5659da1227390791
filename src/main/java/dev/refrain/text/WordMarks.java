package dev.refrain.text;

/// What kind of word a word is, as far as an edit that changes it must be told to a reader: bits of
/// a byte.
public final class WordMarks {
  /// It has a digit.
  public static final byte NUMBER = 1;

  /// It begins with a capital and does not begin a sentence.
  public static final byte NAME = 2;

  private WordMarks() {}

  static byte of(boolean digit, boolean capital, boolean beginsSentence) {
    return (byte) ((digit ? NUMBER : 0) | (capital && !beginsSentence ? NAME : 0));
  }

  /// Whether a word behind this character may begin with a capital without being a name.
  static boolean endsSentence(int c) {
    return switch (c) {
      case '.', '!', '?', ':', ';', '\n', '"', '“', '”', '«', '»' -> true;
      default -> false;
    };
  }

  /// The marks of the words of a text.
  public static byte[] of(String text, Tokens tokens) {
    byte[] marks = new byte[tokens.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = of(text, tokens, i);
    }
    return marks;
  }

  /// The marks of one of the words.
  public static byte of(String text, Tokens tokens, int i) {
    boolean digit = false;
    for (int at = tokens.start(i); at < tokens.end(i); ) {
      int c = text.codePointAt(at);
      digit |= Character.isDigit(c);
      at += Character.charCount(c);
    }
    boolean capital = Character.isUpperCase(text.codePointAt(tokens.start(i)));
    return of(digit, capital, capital && beginsSentence(text, tokens, i));
  }

  private static boolean beginsSentence(String text, Tokens tokens, int i) {
    if (i == 0) {
      return true;
    }
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      if (endsSentence(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
