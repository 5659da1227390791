package dev.refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The articles of a generated corpus as a plain Java program reads them: rows as Strings, text in
/// lower case, words of letters and digits, shingles as Strings of five words. What the peers are
/// given.
final class PlainArticles implements AutoCloseable {
  private static final int GRAM = 5;

  private final BufferedReader rows;
  private String id = "";
  private String text = "";

  PlainArticles(Path corpus) throws IOException {
    rows = Files.newBufferedReader(corpus);
  }

  /// Goes on to the next article; false when there is none.
  boolean next() throws IOException {
    String row = rows.readLine();
    if (row == null) {
      return false;
    }
    id = field(row, "\"id\": \"");
    text = field(row, "\"text\": \"");
    return true;
  }

  String id() {
    return id;
  }

  /// Every five words that follow each other, a blank between them, repeats included; all words of
  /// a shorter text.
  List<String> shingles() {
    var words = new StringBuilder(text.length());
    int[] ends = new int[text.length() / 2 + 1];
    int count = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '_') {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        ends[count++] = words.length();
        words.append(' ');
      }
    }
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      ends[count++] = words.length();
    }
    return shingles(words.toString(), Arrays.copyOf(ends, count));
  }

  private static List<String> shingles(String words, int[] ends) {
    if (ends.length < GRAM) {
      return List.of(words);
    }
    var shingles = new ArrayList<String>(ends.length);
    for (int i = 0; i + GRAM <= ends.length; i++) {
      shingles.add(words.substring(i == 0 ? 0 : ends[i - 1] + 1, ends[i + GRAM - 1]));
    }
    return shingles;
  }

  /// The String behind `name`, without its escapes; generated rows have no others than these.
  private static String field(String row, String name) {
    var value = new StringBuilder();
    for (int i = row.indexOf(name) + name.length(); row.charAt(i) != '"'; i++) {
      char c = row.charAt(i);
      if (c == '\\') {
        c = row.charAt(++i);
        c = c == 'n' ? '\n' : c;
      }
      value.append(c);
    }
    return value.toString();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
