package dev.refrain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tags and entities of HTML that an extractor left in a text.
///
/// Only tags of elements that articles are made of, in lower case: `<DLJ>` is a company's mark in
/// old wire copy, and `a < b` is a sum.
public final class Markup {
  private static final Pattern CODE =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|u|em|strong|img|script|style|ul|ol|li|table|tbody|tr|th|td|h[1-6]"
              + "|iframe|figure|figcaption|section|article|blockquote|hr|sup|sub|center|font)"
              + "(?:\\s[^<>]{0,300})?/?>"
              + "|&(?:nbsp|amp|quot|lt|gt|apos|hellip|[mn]dash|[lr]squo|[lr]dquo|#\\d{2,5}|#x[\\da-fA-F]{2,5});");

  private Markup() {}

  /// The tags and entities of a text, one after the other.
  public static Matcher in(String text) {
    return CODE.matcher(text);
  }

  /// The text with blanks in the place of tags and entities; itself when it has none.
  public static String blanked(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    Matcher code = in(text);
    return code.find() ? code.replaceAll(found -> " ".repeat(found.group().length())) : text;
  }

  /// What a tag or an entity is called: `<a>` for a link with its address, `</a>` for its end.
  public static String name(String code) {
    int end = 1;
    while (end < code.length()
        && (Character.isLetterOrDigit(code.charAt(end)) || code.charAt(end) == '/' && end == 1)) {
      end++;
    }
    return code.startsWith("<") ? code.substring(0, end) + ">" : code;
  }
}
