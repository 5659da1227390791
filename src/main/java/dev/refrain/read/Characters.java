package dev.refrain.read;

/// What the reader looks for in characters.
final class Characters {
  private static final int SHOWN = 160;

  private Characters() {}

  /// Whether nothing in the text can be seen: only white space of any script, controls and marks of
  /// no width.
  static boolean isBlank(CharSequence text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /// The same text with U+FFFD for each half of a surrogate pair that stands alone, as JSON's
  /// `\ud800` can: no UTF-8 can hold it. Offsets stay as they are.
  static String withoutLoneSurrogates(String text) {
    int lone = loneSurrogate(text, 0);
    if (lone < 0) {
      return text;
    }
    char[] repaired = text.toCharArray();
    for (; lone >= 0; lone = loneSurrogate(text, lone + 1)) {
      repaired[lone] = '\ufffd';
    }
    return new String(repaired);
  }

  /// The text, or as much of its beginning as a message can show.
  static String shortened(String text) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return withoutLoneSurrogates(shown);
  }

  private static int loneSurrogate(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(c);
    }
    return -1;
  }
}
