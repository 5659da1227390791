package dev.refrain.cli;

/// Text that cannot take hold of a terminal.
final class Plain {
  private Plain() {}

  /// The text with control and direction characters made visible, line ends kept.
  static String text(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = c == '\n' || c >= ' ' && c != 0x7f && !isUnsafe(c);
      if (plain == null && !harmless) {
        plain = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (plain != null) {
        plain.append(harmless ? c : c == '\t' ? ' ' : '\ufffd');
      }
    }
    return plain == null ? text : plain.toString();
  }

  /// Columns that a text takes on a terminal: two for Chinese, Japanese and Korean letters, none
  /// for marks.
  static int width(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0x1f300 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd;
    return wide ? 2 : 1;
  }

  private static boolean isUnsafe(char c) {
    return c >= 0x80 && c < 0xa0
        || c >= 0x200e && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c == 0x061c
        || c >= 0x2066 && c <= 0x2069;
  }
}
