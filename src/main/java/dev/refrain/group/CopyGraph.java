package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import java.util.Arrays;
import java.util.BitSet;
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
  private final List<Match> all;

  /// Which of all matches are links.
  private final int[] matches;

  private final int[] a;
  private final int[] b;

  /// Where the neighbours of each text begin among `links`.
  private final int[] offsets;

  private final int[] links;

  /// @param all overlaps and other levels are passed over
  CopyGraph(List<Match> all, Level level) {
    this.all = all;
    matches = new int[all.size()];
    a = new int[all.size()];
    b = new int[all.size()];
    var holdsA = new BitSet();
    var holdsB = new BitSet();
    var numbers = new HashMap<Match.Side, Integer>();
    int count = 0;
    for (int i = 0; i < matches.length; i++) {
      Match match = all.get(i);
      if (match.level() == level && match.relation() != Relation.OVERLAP) {
        matches[count] = i;
        a[count] = number(match.a(), numbers);
        b[count] = number(match.b(), numbers);
        holdsA.set(count, match.relation() != Relation.CONTAINED);
        holdsB.set(count, match.relation() != Relation.CONTAINS);
        count++;
      }
    }
    sides = numbers.keySet().toArray(new Match.Side[0]);
    Arrays.sort(sides);
    int[] places = new int[sides.length];
    for (int place = 0; place < sides.length; place++) {
      places[Objects.requireNonNull(numbers.get(sides[place]))] = place;
    }
    offsets = new int[sides.length + 1];
    for (int i = 0; i < count; i++) {
      a[i] = places[a[i]];
      b[i] = places[b[i]];
      offsets[a[i] + 1] += holdsA.get(i) ? 1 : 0;
      offsets[b[i] + 1] += holdsB.get(i) ? 1 : 0;
    }
    for (int place = 0; place < sides.length; place++) {
      offsets[place + 1] += offsets[place];
    }
    links = new int[offsets[sides.length]];
    int[] next = offsets.clone();
    for (int i = 0; i < count; i++) {
      if (holdsA.get(i)) {
        links[next[a[i]]++] = i;
      }
      if (holdsB.get(i)) {
        links[next[b[i]]++] = i;
      }
    }
  }

  private static int number(Match.Side side, Map<Match.Side, Integer> numbers) {
    Integer known = numbers.putIfAbsent(side, numbers.size());
    return known == null ? numbers.size() - 1 : known;
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
    return all.get(matches[link]);
  }

  /// The other text of a match.
  int other(int link, int place) {
    return a[link] == place ? b[link] : a[link];
  }
}
