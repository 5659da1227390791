package dev.refrain.group;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// One way to prefer a copy.
sealed interface KeepRule {
  /// The copies it likes best, in the order given; all of them when it has nothing to say.
  List<Copy> best(List<Copy> copies);

  /// Why it chose one of several: its name and the values that decided.
  String reason(Copy kept, List<Copy> copies);

  /// The first by date; copies without a date only stay when no copy has one.
  record Earliest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return Dates.extreme(copies, Comparator.naturalOrder());
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "earliest: " + Dates.reason(kept, copies);
    }
  }

  /// The last by date; copies without a date only stay when no copy has one.
  record Latest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return Dates.extreme(copies, Comparator.reverseOrder());
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "latest: " + Dates.reason(kept, copies);
    }
  }

  /// Those that do not only lie in another: what that one says besides would be lost.
  record Whole() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      List<Copy> whole = copies.stream().filter(copy -> !copy.part()).toList();
      return whole.isEmpty() ? copies : whole;
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "whole: the others lie in it, " + counts(kept, copies, Copy::words, "words");
    }
  }

  /// Most words.
  record Longest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return most(copies, Copy::words);
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "longest: " + counts(kept, copies, Copy::words, "words");
    }
  }

  /// Most words of running text.
  record MostBody() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return most(copies, Copy::bodyWords);
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "most-body: " + counts(kept, copies, Copy::bodyWords, "body words");
    }
  }

  /// Copies of one source before all others; upper and lower case are the same.
  record PreferredSource(String name) implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      List<Copy> preferred = copies.stream().filter(this::isPreferred).toList();
      return preferred.isEmpty() ? copies : preferred;
    }

    private boolean isPreferred(Copy copy) {
      String source = copy.source();
      return source != null
          && source.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "preferred-source: the only copy of " + kept.source();
    }
  }

  /// The first in order of articles and passages.
  record First() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return List.of(copies.stream().min(Comparator.comparing(Copy::side)).orElseThrow());
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "first: the first of " + copies.size() + " in order of articles and passages";
    }
  }

  private static List<Copy> most(List<Copy> copies, ToIntFunction<Copy> value) {
    int most = copies.stream().mapToInt(value).max().orElseThrow();
    return copies.stream().filter(copy -> value.applyAsInt(copy) == most).toList();
  }

  private static String counts(
      Copy kept, List<Copy> copies, ToIntFunction<Copy> value, String unit) {
    int next =
        copies.stream().filter(copy -> !copy.equals(kept)).mapToInt(value).max().orElseThrow();
    return value.applyAsInt(kept) + " " + unit + ", the next has " + next;
  }

  /// Copies by day.
  final class Dates {
    private Dates() {}

    private static List<Copy> extreme(List<Copy> copies, Comparator<String> order) {
      String best =
          copies.stream()
              .map(Dates::day)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .min(order)
              .orElse(null);
      return best == null
          ? copies
          : copies.stream().filter(copy -> best.equals(day(copy))).toList();
    }

    private static @Nullable String day(Copy copy) {
      return Days.of(copy.published());
    }

    private static String reason(Copy kept, List<Copy> copies) {
      List<String> others =
          copies.stream()
              .filter(copy -> !copy.equals(kept))
              .map(copy -> Objects.requireNonNullElse(day(copy), "undated"))
              .distinct()
              .sorted()
              .toList();
      int shown = Math.min(3, others.size());
      String more = others.size() > shown ? ", …" : "";
      return day(kept) + ", the others " + String.join(", ", others.subList(0, shown)) + more;
    }
  }
}
