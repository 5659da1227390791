package dev.refrain.cli;

import java.util.ArrayList;
import java.util.List;

/// What a run found, set in two columns: a name, and what is to be said of it.
///
/// No line is wider than 80 columns, or than a narrower terminal; words that are wider than that,
/// as paths may be, are not broken. Colours only say again what words say, and only where there is
/// colour.
final class Layout {
  private static final int WIDEST = 80;
  private static final int NAME = 12;
  private static final String OFF = "\u001b[0m";

  private final Console console;

  Layout(Console console) {
    this.console = console;
  }

  /// How something is drawn where there is colour.
  enum Style {
    PLAIN(""),
    NAME("\u001b[1m"),
    SOFT("\u001b[2m"),
    ERROR("\u001b[31m"),
    WARNING("\u001b[33m"),
    GOOD("\u001b[32m");

    private final String on;

    Style(String on) {
      this.on = on;
    }
  }

  int width() {
    return Math.min(WIDEST, console.terminal().columns());
  }

  /// A name and a text, which goes on below itself.
  void entry(String name, String text) {
    List<String> lines = wrap(Plain.text(text), width() - NAME);
    for (int i = 0; i < lines.size(); i++) {
      String label = i == 0 ? name : "";
      String room = " ".repeat(Math.max(1, NAME - label.length()));
      console.write(styled(label, Style.NAME) + room + lines.get(i));
    }
  }

  /// A line below an entry: a short mark, a text of unknown length, and a number at the right end.
  void item(String mark, Style style, String text, String tail) {
    int room = width() - NAME - mark.length() - 1 - (tail.isEmpty() ? 0 : tail.length() + 1);
    String shown = cut(Plain.text(text).replaceAll("\\s+", " ").strip(), room);
    String gap = tail.isEmpty() ? "" : " ".repeat(room - Plain.width(shown) + 1);
    console.write(
        " ".repeat(NAME) + styled(mark, style) + " " + shown + gap + styled(tail, Style.SOFT));
  }

  /// A text from the first column on.
  void paragraph(String text) {
    for (String line : wrap(Plain.text(text), width())) {
      console.write(line);
    }
  }

  /// A place and what is to be said of it, below the place where one line has no room for both.
  void place(String place, String said) {
    String line = Plain.text(place + ": " + said);
    if (Plain.width(line) <= width()) {
      console.write(line);
      return;
    }
    console.write(Plain.text(place) + ":");
    wrap(Plain.text(said), width() - 2).forEach(part -> console.write("  " + part));
  }

  private String styled(String text, Style style) {
    boolean drawn = console.terminal().colour() && !text.isEmpty() && !style.on.isEmpty();
    return drawn ? style.on + text + OFF : text;
  }

  /// At most so many columns, and a sign where something was left out.
  static String cut(String text, int room) {
    if (Plain.width(text) <= room) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      int wide = Plain.width(text.substring(end, next));
      if (used + wide > room) {
        break;
      }
      used += wide;
      end = next;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /// Lines of at most so many columns, broken at spaces.
  static List<String> wrap(String text, int room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean full = !line.isEmpty() && Plain.width(line.toString()) + 1 + Plain.width(word) > room;
      if (full) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
