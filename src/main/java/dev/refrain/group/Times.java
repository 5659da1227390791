package dev.refrain.group;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Copies by their dates.
///
/// Where all dates have a time with an offset, the moments are compared; else the days, and the
/// moments of copies of one day where all of those have one. Copies without a date only stay when
/// no copy has one.
final class Times {
  private static final int SHOWN = 3;

  private Times() {}

  /// The first copies, or the last.
  static List<Copy> best(List<Copy> copies, boolean first) {
    List<Copy> dated = copies.stream().filter(copy -> day(copy) != null).toList();
    if (dated.isEmpty()) {
      return copies;
    }
    if (haveMoments(dated)) {
      return extreme(dated, copy -> Objects.requireNonNull(moment(copy)), first);
    }
    List<Copy> ofDay = extreme(dated, copy -> Objects.requireNonNull(day(copy)), first);
    return haveMoments(ofDay)
        ? extreme(ofDay, copy -> Objects.requireNonNull(moment(copy)), first)
        : ofDay;
  }

  /// The date of the copy that stays and those of the others, as they were compared.
  static String reason(Copy kept, List<Copy> copies) {
    List<Copy> dated = copies.stream().filter(copy -> day(copy) != null).toList();
    boolean sameDay = dated.stream().filter(c -> Objects.equals(day(c), day(kept))).count() > 1;
    boolean timed = sameDay || haveMoments(dated);
    var others = new TreeSet<String>();
    copies.stream()
        .filter(copy -> !copy.equals(kept))
        .forEach(copy -> others.add(shown(copy, timed)));
    String list = String.join(", ", others.stream().limit(SHOWN).toList());
    return shown(kept, timed) + ", the others " + list + (others.size() > SHOWN ? ", …" : "");
  }

  private static <T extends Comparable<T>> List<Copy> extreme(
      List<Copy> copies, Function<Copy, T> time, boolean first) {
    Comparator<T> order = first ? Comparator.naturalOrder() : Comparator.reverseOrder();
    T best = copies.stream().map(time).min(order).orElseThrow();
    return copies.stream().filter(copy -> time.apply(copy).equals(best)).toList();
  }

  private static boolean haveMoments(List<Copy> copies) {
    return copies.stream().allMatch(copy -> moment(copy) != null);
  }

  private static String shown(Copy copy, boolean timed) {
    String date = timed ? copy.published() : day(copy);
    return date == null ? "undated" : date;
  }

  private static @Nullable String day(Copy copy) {
    return Days.of(copy.published());
  }

  private static @Nullable Instant moment(Copy copy) {
    return Days.moment(copy.published());
  }
}
