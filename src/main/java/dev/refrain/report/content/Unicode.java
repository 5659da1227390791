package dev.refrain.report.content;

/// Keeps text fit for UTF-8.
public final class Unicode {
  private static final char REPLACEMENT = '\ufffd';

  private Unicode() {}

  /// The text with every half of a surrogate pair that stands alone replaced by U+FFFD.
  public static String wellFormed(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return replaceLoneSurrogates(text);
        }
        i++;
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    var fixed = new StringBuilder(text);
    for (int i = 0; i < fixed.length(); i++) {
      if (Character.isSurrogate(fixed.charAt(i))) {
        if (isPair(fixed, i)) {
          i++;
        } else {
          fixed.setCharAt(i, REPLACEMENT);
        }
      }
    }
    return fixed.toString();
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
