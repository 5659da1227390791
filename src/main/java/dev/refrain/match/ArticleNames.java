package dev.refrain.match;

import dev.refrain.model.Match;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;

/// The ids of the articles that pairs name, and their ranks: places in the order of ids.
final class ArticleNames {
  /// By number; those of articles that no pair names mean nothing.
  private final int[] ranks;

  private final String[] ids;

  private record Named(int number, String id) {}

  /// @param numbers of articles, ascending
  ArticleNames(int[] numbers, IntFunction<String> idOf) {
    var named = new Named[numbers.length];
    Arrays.setAll(named, place -> new Named(numbers[place], idOf.apply(numbers[place])));
    Arrays.sort(named, Comparator.comparing(Named::id));
    ranks = new int[numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1];
    ids = new String[numbers.length];
    for (int rank = 0; rank < named.length; rank++) {
      ranks[named[rank].number] = rank;
      ids[rank] = named[rank].id;
    }
  }

  /// The articles as sides of matches, by rank.
  Match.Side[] sides() {
    var sides = new Match.Side[ids.length];
    Arrays.setAll(sides, rank -> Match.Side.of(ids[rank]));
    return sides;
  }

  int size() {
    return ids.length;
  }

  /// The rank of an article by its number.
  int rank(int number) {
    return ranks[number];
  }

  /// The rank of one of the ids.
  int rank(String id) {
    return Arrays.binarySearch(ids, id);
  }

  /// The id of a rank.
  String id(int rank) {
    return ids[rank];
  }
}
