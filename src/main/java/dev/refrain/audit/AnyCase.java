package dev.refrain.audit;

/// Some words to look for in texts, in whatever case they stand there.
///
/// Looking for their rarest letter first spares a copy of the text in lower case.
///
/// @param phrase in lower case
/// @param letter the place of its rarest letter
record AnyCase(String phrase, int letter) {
  static AnyCase of(String phrase, char rarest) {
    return new AnyCase(phrase, phrase.indexOf(rarest));
  }

  /// Where the phrase stands first, -1 for nowhere.
  int indexIn(String text) {
    char small = phrase.charAt(letter);
    int one = indexIn(text, small);
    int other = indexIn(text, Character.toUpperCase(small));
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  private int indexIn(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (text.regionMatches(true, at - letter, phrase, 0, phrase.length())) {
        return at - letter;
      }
    }
    return -1;
  }
}
