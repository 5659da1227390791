package dev.refrain.text;

/// What a line looks like, whatever its language: counts that tell prose from headlines, menus and
/// small print. What is left of HTML does not count; see [Markup].
///
/// @param words number of words
/// @param terminal whether it ends like a sentence, closing quotes and brackets aside
/// @param breaks sentence ends inside
/// @param commas commas inside
/// @param lower words that begin with a lower-case letter
/// @param capital words that begin with an upper-case letter
/// @param shouted words of two letters and more, all upper case
/// @param numbers words that begin with a digit
/// @param stops function words of any language
/// @param marks characters that separate menu entries: `|`, `»`, `>`, `•`, `·`, `©`
/// @param quotes quotation marks
/// @param bullet whether it begins like an entry of a list
/// @param cased whether its script has upper and lower case
record Shape(
    int words,
    boolean terminal,
    int breaks,
    int commas,
    int lower,
    int capital,
    int shouted,
    int numbers,
    int stops,
    int marks,
    int quotes,
    boolean bullet,
    boolean cased) {
  private static final String TERMINAL = ".!?…。！？؟।";
  private static final String CLOSING = "\"'”’»)]』」）\u00a0 ";
  private static final String MARKS = "|»>•·©‹›→▸";
  private static final String QUOTES = "\"“”„«»「」『』";

  /// Characters of ASCII that are none of these marks.
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = (TERMINAL + MARKS + QUOTES + ',').indexOf(c) < 0;
    }
  }

  static Shape of(String text, Tokens tokens) {
    int lower = 0;
    int capital = 0;
    int shouted = 0;
    int numbers = 0;
    int stops = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int first = text.codePointAt(tokens.start(i));
      if (Character.isLowerCase(first)) {
        lower++;
      } else if (Character.isUpperCase(first)) {
        capital++;
        if (isShouted(text, tokens.start(i), tokens.end(i))) {
          shouted++;
        }
      } else if (Character.isDigit(first)) {
        numbers++;
      }
      if (StopWords.isStopWord(tokens.hash(i))) {
        stops++;
      }
    }
    int breaks = 0;
    int commas = 0;
    int marks = 0;
    int quotes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        continue;
      }
      if (c == ',' || c == '，' || c == '、') {
        commas++;
      } else if (MARKS.indexOf(c) >= 0) {
        marks++;
      } else if (TERMINAL.indexOf(c) >= 0 && breaksSentence(text, i)) {
        breaks++;
      }
      if (QUOTES.indexOf(c) >= 0) {
        quotes++;
      }
    }
    return new Shape(
        tokens.size(),
        endsSentence(text),
        breaks,
        commas,
        lower,
        capital,
        shouted,
        numbers,
        stops,
        marks,
        quotes,
        isBullet(text),
        lower + capital > 0);
  }

  /// Words that make a headline or an entry of a list: a handful, without the end of a sentence.
  boolean isHeadline() {
    return words >= 4 && words <= 25 && !terminal && marks == 0;
  }

  boolean isSentence() {
    return words >= 8 && terminal;
  }

  private static boolean isShouted(String text, int start, int end) {
    if (end - start < 2) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a text ends like a sentence; a question mark counts, `...` does not.
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && TERMINAL.indexOf(text.charAt(last)) >= 0
        && text.charAt(last) != '…'
        && !text.startsWith("..", Math.max(0, last - 1));
  }

  private static boolean breaksSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return at + 1 < text.length();
    }
    int next = at + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean wordBefore = at >= 2 && Character.isLowerCase(text.charAt(at - 1));
    return wordBefore
        && next > at + 1
        && next < text.length()
        && !Character.isLowerCase(text.charAt(next));
  }

  private static boolean isBullet(String text) {
    return bulletLength(text) > 0;
  }

  /// Length of the bullet and the space behind it that a text begins with, 0 when there is none.
  static int bulletLength(String text) {
    boolean bullet = text.length() > 2 && "-–—*•·▪●◦►▶‣".indexOf(text.charAt(0)) >= 0;
    return bullet && Character.isWhitespace(text.charAt(1)) ? 2 : 0;
  }
}
