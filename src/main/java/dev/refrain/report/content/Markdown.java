package dev.refrain.report.content;

/// Text of unknown origin inside Markdown.
public final class Markdown {
  /// Signs that begin or end something in CommonMark or its GitHub flavour.
  private static final String SIGNS = "\\`*_[]<>|~&$";

  private Markdown() {}

  /// The text on one line, with nothing in it that means anything but itself: no markup, no link,
  /// no mention of a person or an issue, no hidden or turning characters.
  public static String text(String value) {
    var safe = new StringBuilder(value.length() + 16);
    for (int at = 0; at < value.length(); ) {
      int c = value.codePointAt(at);
      at += Character.charCount(c);
      boolean opens = safe.isEmpty() && "+-=!".indexOf(c) >= 0;
      boolean address = c == ':' && value.startsWith("//", at);
      if (opens || address) {
        safe.append('\\');
      }
      append(safe, c);
    }
    return safe.toString().replace("www.", "www\\.").strip();
  }

  private static void append(StringBuilder safe, int c) {
    int type = Character.getType(c);
    if (type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR) {
      safe.append(' ');
    } else if (type == Character.FORMAT || type == Character.SURROGATE) {
      safe.append('\ufffd');
    } else if (c == '@' || c == '#') {
      // A joiner behind the sign keeps what follows from being looked up as a name or a number.
      safe.append('\\').appendCodePoint(c).append('\u2060');
    } else if (c < 0x80 && SIGNS.indexOf(c) >= 0) {
      safe.append('\\').appendCodePoint(c);
    } else {
      safe.appendCodePoint(c);
    }
  }
}
