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

  private static boolean isUnsafe(char c) {
    return c >= 0x80 && c < 0xa0
        || c >= 0x200e && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c == 0x061c
        || c >= 0x2066 && c <= 0x2069;
  }
}
