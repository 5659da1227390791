package dev.refrain.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// News agencies by the names they sign with.
final class Agencies {
  /// How many characters of a paragraph a dateline may take.
  private static final int DATELINE_CHARS = 80;

  private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]{2,40})[)）]");

  /// Signing name, without case, to the name to report.
  private static final Map<Long, String> NAMES = new HashMap<>();

  static {
    for (String[] row : Resources.rows("agencies.tsv")) {
      for (String name : row) {
        NAMES.put(key(name), row[0]);
      }
    }
  }

  private Agencies() {}

  /// The agency that a text names and nothing else.
  static @Nullable String named(String text) {
    return text.length() > 60 ? null : NAMES.get(key(text));
  }

  /// The agency at the beginning of a text, followed by more words.
  static @Nullable String leading(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int n = Math.min(4, tokens.size()); n >= 1; n--) {
      String head = text.substring(0, tokens.end(n - 1));
      String agency = named(head);
      if (agency != null && Character.isUpperCase(head.codePointAt(0))) {
        return agency;
      }
    }
    return null;
  }

  /// The agency in the brackets of a dateline, as in `CITY, Nov. 2 (AGENCY) —`.
  static @Nullable String inDateline(String paragraph) {
    Matcher brackets = IN_BRACKETS.matcher(paragraph);
    brackets.region(0, Math.min(paragraph.length(), DATELINE_CHARS));
    if (!brackets.find() || !dashFollows(paragraph, brackets.end())) {
      return null;
    }
    for (String part : brackets.group(1).split("[/,]", -1)) {
      String agency = named(part);
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }

  private static boolean dashFollows(String text, int at) {
    int next = at;
    while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
      next++;
    }
    return next < text.length() && "-–—:".indexOf(text.charAt(next)) >= 0;
  }

  private static long key(String name) {
    return Piece.key(Tokenizer.tokenize(name));
  }
}
