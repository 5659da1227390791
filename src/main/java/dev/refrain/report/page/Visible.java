package dev.refrain.report.page;

import java.util.ArrayList;
import java.util.List;

/// Text of unknown origin made fit for the page: what would be invisible, or would turn the text
/// around, is named instead.
///
/// Named are control characters, the bidirectional controls of Unicode (UAX #9: embeddings,
/// overrides, isolates, marks), line and paragraph separators, tags, noncharacters and halves of
/// surrogate pairs. Joiners and spaces stay: scripts need them.
public final class Visible {
  private Visible() {}

  /// A stretch of text to show.
  ///
  /// @param control whether it is the name of a character and not the text itself
  public record Piece(String text, boolean control) {}

  /// The text as pieces, in order.
  public static List<Piece> pieces(String text) {
    int first = nextHidden(text, 0);
    if (first == text.length()) {
      return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }
    var pieces = new ArrayList<Piece>();
    int shown = 0;
    for (int at = first; at < text.length(); at = nextHidden(text, shown)) {
      if (at > shown) {
        pieces.add(new Piece(text.substring(shown, at), false));
      }
      int c = text.codePointAt(at);
      pieces.add(new Piece(name(c), true));
      shown = at + Character.charCount(c);
    }
    if (shown < text.length()) {
      pieces.add(new Piece(text.substring(shown), false));
    }
    return pieces;
  }

  /// The same as one string, for attributes and titles.
  public static String plain(String text) {
    if (nextHidden(text, 0) == text.length()) {
      return text;
    }
    var plain = new StringBuilder(text.length() + 16);
    for (Piece piece : pieces(text)) {
      plain.append(piece.text());
    }
    return plain.toString();
  }

  private static String name(int c) {
    String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  private static int nextHidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= ' ' && c < 0x7f) {
        at++;
        continue;
      }
      int codePoint = text.codePointAt(at);
      if (isHidden(codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return text.length();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n';
      case Character.FORMAT -> !isJoinerOrBreak(c);
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    };
  }

  /// Soft hyphen, the joiners of Indic scripts and emoji, and signs that stand before numbers in
  /// Arabic.
  private static boolean isJoinerOrBreak(int c) {
    return c == 0xad
        || c == 0x200b
        || c == 0x200c
        || c == 0x200d
        || c == 0x2060
        || c >= 0x600 && c <= 0x605
        || c == 0x6dd
        || c == 0x70f
        || c == 0x8e2;
  }
}
