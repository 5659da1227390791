package dev.refrain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the credit of a picture begins at the end of its caption: `[NAME]`, `(Photo by …)`,
/// `Name / AGENCY`, `photo: …`, a bare host name.
final class Credits {
  private static final int LONGEST = 90;

  private static final Pattern BRACKETS = Pattern.compile("[\\[(]([^\\[\\]()]{2,80})[\\])]\\.?$");
  private static final Pattern NAME_BEFORE_SLASH =
      Pattern.compile(
          "[.!?…]['\"”’»)]{0,2}\\s+((?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}/\\s?\\S.{0,60})$");
  private static final Pattern SLASH = Pattern.compile("\\s(/\\s?\\p{Lu}.{1,80})$");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\d”\"')]\\s+((?:[a-z0-9-]{2,30}\\.){1,3}[a-z]{2,6})$");

  /// Letters of the longest ending of a host name.
  private static final int HOST_ENDING = 6;

  private Credits() {}

  /// Offset in the text where its credit begins, 0 when it is nothing else, -1 when there is none.
  static int begin(String text) {
    if (text.length() > 1200) {
      return -1;
    }
    int at = inBrackets(text);
    if (at < 0 && text.indexOf('/', Math.max(0, text.length() - LONGEST)) >= 0) {
      at = signed(text, NAME_BEFORE_SLASH);
      at = at >= 0 ? at : signed(text, SLASH);
    }
    at = at < 0 && mayEndInHost(text) ? group(HOST.matcher(text)) : at;
    return at >= 0 ? at : worded(text);
  }

  /// Whether there is a point among the last letters, as most texts end otherwise and the pattern
  /// looks at every place of them.
  private static boolean mayEndInHost(String text) {
    int last = text.length() - 1;
    return last >= 0
        && Character.isLetter(text.charAt(last))
        && text.indexOf('.', Math.max(0, last - HOST_ENDING)) >= 0;
  }

  private static int inBrackets(String text) {
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    if (last < 0 || text.charAt(last) != ')' && text.charAt(last) != ']') {
      return -1;
    }
    Matcher matcher = BRACKETS.matcher(tail(text));
    if (!matcher.find()) {
      return -1;
    }
    String inside = matcher.group(1);
    boolean square = text.charAt(text.length() - tail(text).length() + matcher.start()) == '[';
    boolean credit =
        isSigned(inside) && (square || inside.indexOf('/') >= 0)
            || Phrases.in(inside).containsKey(Phrases.Topic.CREDIT);
    return credit ? text.length() - tail(text).length() + matcher.start() : -1;
  }

  private static int signed(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(tail(text));
    return matcher.find() && isSigned(matcher.group(1))
        ? text.length() - tail(text).length() + matcher.start(1)
        : -1;
  }

  private static int group(Matcher matcher) {
    return matcher.find() ? matcher.start(1) : -1;
  }

  /// A credit in words, such as `Photo: …` or `… Getty Images`: from the end of the last sentence
  /// before it.
  private static int worded(String text) {
    String tail = tail(text);
    int offset = text.length() - tail.length();
    if (Shape.endsSentence(tail) || !Phrases.in(tail).containsKey(Phrases.Topic.CREDIT)) {
      return -1;
    }
    for (int i = tail.length() - 2; i > 0; i--) {
      char c = tail.charAt(i);
      if ((c == '.' || c == '|' || c == '—' || c == ';') && tail.charAt(i + 1) == ' ') {
        return Phrases.in(tail.substring(i + 1)).containsKey(Phrases.Topic.CREDIT)
            ? offset + i + 2
            : -1;
      }
    }
    return offset == 0 ? 0 : -1;
  }

  /// Whether a few words look like a signature: an agency among them, or words in capitals.
  private static boolean isSigned(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    if (tokens.size() > 12) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(words, i);
      if (Agencies.named(word) != null) {
        return true;
      }
      if (word.length() >= 3 && word.chars().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST));
  }
}
