package dev.refrain.group;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// One way to prefer a copy.
sealed interface KeepRule {
  /// The copies it likes best, in the order given; all of them when it has nothing to say.
  List<Copy> best(List<Copy> copies);

  /// Why it chose one of several: its name and the values that decided.
  String reason(Copy kept, List<Copy> copies);

  /// The first by date, as [Times] compares them.
  record Earliest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return Times.best(copies, true);
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "earliest: " + Times.reason(kept, copies);
    }
  }

  /// The last by date, as [Times] compares them.
  record Latest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return Times.best(copies, false);
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      return "latest: " + Times.reason(kept, copies);
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

  /// Most words of running text and, of as many of those, most words at all.
  record Longest() implements KeepRule {
    @Override
    public List<Copy> best(List<Copy> copies) {
      return most(most(copies, Copy::bodyWords), Copy::words);
    }

    @Override
    public String reason(Copy kept, List<Copy> copies) {
      List<Copy> body = most(copies, Copy::bodyWords);
      return "longest: "
          + (body.size() == 1
              ? counts(kept, copies, Copy::bodyWords, "body words")
              : kept.bodyWords() + " body words and " + counts(kept, body, Copy::words, "words"));
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
}
