package dev.refrain.audit;

/// A few characters of a page inside a message: one line, no control characters, cut at a length
/// that a reader takes in.
final class Quote {
  private static final int LENGTH = 60;

  private Quote() {}

  static String of(String text) {
    var quoted = new StringBuilder("“");
    int count = 0;
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isGap(c)) {
        gap = count > 0;
        continue;
      }
      if (count >= LENGTH) {
        return quoted.append("…”").toString();
      }
      if (gap) {
        quoted.append(' ');
        gap = false;
      }
      quoted.appendCodePoint(c);
      count++;
    }
    return quoted.append('”').toString();
  }

  /// White space and whatever might disturb a terminal: controls, direction marks, lone surrogates.
  private static boolean isGap(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
