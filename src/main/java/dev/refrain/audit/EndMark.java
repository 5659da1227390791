package dev.refrain.audit;

/// How a sentence ends.
final class EndMark {
  private static final String MARKS = ".!?…。！？｡।؟۔։።";
  private static final String CLOSING = "\"'”’»›“‘)]}）」』】〉》*";

  private EndMark() {}

  /// Whether the text ends in a mark that ends sentences, closing quotes and brackets aside.
  static boolean ends(String text) {
    String stripped = stripped(text);
    return !stripped.isEmpty() && MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  static boolean isEllipsis(String text) {
    String stripped = stripped(text);
    return stripped.endsWith("...") || stripped.endsWith("…");
  }

  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && isClosing(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isClosing(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0;
  }
}
