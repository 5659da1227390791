package dev.refrain.audit;

import java.util.List;
import java.util.function.IntPredicate;

/// One kind of mark, written in two ways on one page.
///
/// @param straight the characters of one way
/// @param curly the characters of the other
/// @param counts whether the mark at an offset is of the kind at all
/// @param name what the marks are called in the plural
record TwoStyles(String straight, String curly, IntPredicate counts, String name) {
  /// One fault on the lines of the rarer style, none when only one style is used.
  List<Fault> faults(Subject subject) {
    String text = subject.text();
    int straights = count(text, straight);
    int curls = straights == 0 ? 0 : count(text, curly);
    if (straights == 0 || curls == 0) {
      return List.of();
    }
    String rarer = straights < curls ? straight : curly;
    List<Place> places =
        subject.lines().holding(at -> rarer.indexOf(text.charAt(at)) >= 0 && counts.test(at));
    return Fault.overAll(
        places, .9, "%d straight and %d curly %s".formatted(straights, curls, name));
  }

  private int count(String text, String marks) {
    int count = 0;
    for (int i = 0; i < marks.length(); i++) {
      char mark = marks.charAt(i);
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        count += counts.test(at) ? 1 : 0;
      }
    }
    return count;
  }
}
