package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Relation;
import java.util.stream.IntStream;

/// The texts of one level that matches name, in order, and for each the matches whose other text is
/// alike or lies in it.
///
/// Flat arrays: 8 bytes a text and 20 a match at most.
final class CopyGraph {
  private final MatchColumns all;

  /// The rank of each text among the sides of all matches.
  private final int[] ranks;

  /// Which of all matches are links.
  private final int[] matches;

  private final int[] a;
  private final int[] b;

  /// Where the neighbours of each text begin among `links`.
  private final int[] offsets;

  private final int[] links;

  /// @param all overlaps and other levels are passed over
  CopyGraph(MatchColumns all, Level level) {
    this.all = all;
    matches =
        IntStream.range(0, all.size())
            .filter(i -> all.relation(i) != Relation.OVERLAP && all.level(i) == level)
            .toArray();
    int[] places = new int[all.sides()];
    for (int match : matches) {
      places[all.rankA(match)] = 1;
      places[all.rankB(match)] = 1;
    }
    ranks = IntStream.range(0, places.length).filter(rank -> places[rank] > 0).toArray();
    for (int place = 0; place < ranks.length; place++) {
      places[ranks[place]] = place;
    }
    a = new int[matches.length];
    b = new int[matches.length];
    offsets = new int[ranks.length + 1];
    for (int i = 0; i < matches.length; i++) {
      a[i] = places[all.rankA(matches[i])];
      b[i] = places[all.rankB(matches[i])];
      offsets[a[i] + 1] += holdsA(i) ? 1 : 0;
      offsets[b[i] + 1] += holdsB(i) ? 1 : 0;
    }
    for (int place = 0; place < ranks.length; place++) {
      offsets[place + 1] += offsets[place];
    }
    links = new int[offsets[ranks.length]];
    int[] next = offsets.clone();
    for (int i = 0; i < matches.length; i++) {
      if (holdsA(i)) {
        links[next[a[i]]++] = i;
      }
      if (holdsB(i)) {
        links[next[b[i]]++] = i;
      }
    }
  }

  private boolean holdsA(int link) {
    return all.relation(matches[link]) != Relation.CONTAINED;
  }

  private boolean holdsB(int link) {
    return all.relation(matches[link]) != Relation.CONTAINS;
  }

  /// How many texts there are.
  int size() {
    return ranks.length;
  }

  Match.Side side(int place) {
    return all.side(ranks[place]);
  }

  /// How many matches hold other texts to this one.
  int neighbours(int place) {
    return offsets[place + 1] - offsets[place];
  }

  /// The n-th of those matches.
  int link(int place, int n) {
    return links[offsets[place] + n];
  }

  Match match(int link) {
    return all.get(matches[link]);
  }

  /// The other text of a match.
  int other(int link, int place) {
    return a[link] == place ? b[link] : a[link];
  }
}
