package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The texts of one level that matches name, in order, and for each the matches whose other text is
/// alike or lies in it.
///
/// Flat arrays: 12 bytes a text and 16 a match.
final class CopyGraph {
  private final Match.Side[] sides;
  private final Match[] matches;
  private final int[] a;
  private final int[] b;

  /// Where the neighbours of each text begin among `links`.
  private final int[] offsets;

  private final int[] links;

  /// @param all overlaps and other levels are passed over
  CopyGraph(List<Match> all, Level level) {
    matches =
        all.stream()
            .filter(match -> match.level() == level && match.relation() != Relation.OVERLAP)
            .toArray(Match[]::new);
    Map<Match.Side, Integer> places = new HashMap<>();
    for (Match match : matches) {
      places.putIfAbsent(match.a(), 0);
      places.putIfAbsent(match.b(), 0);
    }
    sides = places.keySet().toArray(new Match.Side[0]);
    Arrays.sort(sides);
    for (int place = 0; place < sides.length; place++) {
      places.put(sides[place], place);
    }
    a = new int[matches.length];
    b = new int[matches.length];
    offsets = new int[sides.length + 1];
    for (int i = 0; i < matches.length; i++) {
      a[i] = Objects.requireNonNull(places.get(matches[i].a()));
      b[i] = Objects.requireNonNull(places.get(matches[i].b()));
      offsets[a[i] + 1] += holds(i, a[i]) ? 1 : 0;
      offsets[b[i] + 1] += holds(i, b[i]) ? 1 : 0;
    }
    for (int place = 0; place < sides.length; place++) {
      offsets[place + 1] += offsets[place];
    }
    links = new int[offsets[sides.length]];
    int[] next = offsets.clone();
    for (int i = 0; i < matches.length; i++) {
      for (int place : new int[] {a[i], b[i]}) {
        if (holds(i, place)) {
          links[next[place]++] = i;
        }
      }
    }
  }

  /// Whether the other text of a match is alike to this one or lies in it.
  private boolean holds(int match, int place) {
    Relation relation = matches[match].relation();
    return place == a[match] ? relation != Relation.CONTAINED : relation != Relation.CONTAINS;
  }

  /// How many texts there are.
  int size() {
    return sides.length;
  }

  Match.Side side(int place) {
    return sides[place];
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
    return matches[link];
  }

  /// The other text of a match.
  int other(int link, int place) {
    return a[link] == place ? b[link] : a[link];
  }
}
