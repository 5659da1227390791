package dev.refrain.text;

/// What is blank to the eye: white space, no-break spaces, control and invisible format characters.
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || c >= 0x7f
            && (Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /// The first offset from `from` that is not blank, `to` when there is none.
  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The offset behind the last character before `to` that is not blank, `from` when there is none.
  static int trim(String text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
