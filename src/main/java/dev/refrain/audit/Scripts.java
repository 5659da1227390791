package dev.refrain.audit;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Which scripts the letters of a text belong to.
final class Scripts {
  /// The first code point above the Latin letters and their marks.
  private static final int GREEK = 0x370;

  private Scripts() {}

  /// How many letters of each script; the scripts of Chinese, Japanese and Korean, which mix, count
  /// as one.
  static Map<UnicodeScript, Integer> letters(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c < 0x80) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        add(counts, UnicodeScript.of(c));
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  /// Whether a letter above the block of Latin letters stands at one of these offsets.
  static boolean anyButLatin(String text, int[] offsets) {
    for (int at : offsets) {
      char c = text.charAt(at);
      if (c >= GREEK && (Character.isLetter(c) || Character.isSurrogate(c))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Map<UnicodeScript, Integer> counts, UnicodeScript script) {
    switch (script) {
      case COMMON, INHERITED, UNKNOWN -> {}
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO ->
          counts.merge(UnicodeScript.HAN, 1, Integer::sum);
      default -> counts.merge(script, 1, Integer::sum);
    }
  }

  /// The script of most letters; Latin when there are none.
  static UnicodeScript most(Map<UnicodeScript, Integer> counts) {
    UnicodeScript most = UnicodeScript.LATIN;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
