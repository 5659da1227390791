package dev.refrain.audit;

import java.util.List;
import java.util.function.IntPredicate;

/// One kind of mark, written in two ways on one page.
final class TwoStyles {
  private TwoStyles() {}

  /// One fault on the lines of the rarer style, none when only one style is used.
  ///
  /// @param marks what the marks are called in the plural
  static List<Fault> fault(
      Subject subject, IntPredicate straight, IntPredicate curly, String marks) {
    String text = subject.text();
    int straights = 0;
    int curls = 0;
    for (int at = 0; at < text.length(); at++) {
      straights += straight.test(at) ? 1 : 0;
      curls += curly.test(at) ? 1 : 0;
    }
    if (straights == 0 || curls == 0) {
      return List.of();
    }
    List<Place> rarer = subject.lines().holding(straights < curls ? straight : curly);
    return Fault.overAll(
        rarer, .9, "%d straight and %d curly %s".formatted(straights, curls, marks));
  }
}
