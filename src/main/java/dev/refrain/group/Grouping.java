package dev.refrain.group;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Turns verified matches into groups of copies.
///
/// A group is a star: a representative, and the texts that were compared with it directly and are
/// alike or lie in it. Transitive closure would chain texts that share nothing; a text that only
/// contains the representative may be the container of many others, so it does not join either.
/// Greedy and deterministic: the text with most such neighbours comes first, then the longer one,
/// then the smaller id.
public final class Grouping {
  private static final Comparator<Match> WEAKEST_FIRST =
      Comparator.comparingDouble(Match::jaccard)
          .thenComparingDouble(Grouping::containment)
          .thenComparing(Comparator.naturalOrder());

  private Grouping() {}

  /// The groups of both levels, by level and id.
  ///
  /// @param matches overlaps are passed over
  /// @param pages all pages that the matches name
  public static List<DuplicateGroup> group(
      List<Match> matches, List<Page> pages, KeepPolicy policy) {
    return group(matches, pages, policy, PassageTexts.HELD);
  }

  /// The same for pages that may not hold their texts.
  public static List<DuplicateGroup> group(
      List<Match> matches, List<Page> pages, KeepPolicy policy, PassageTexts texts) {
    var columns = MatchColumns.of(matches);
    var copies = new Copies(pages, texts);
    var ids = new GroupId();
    var groups = new ArrayList<DuplicateGroup>();
    for (Level level : Level.values()) {
      var graph = new CopyGraph(columns, level);
      stars(
          graph,
          byWeight(graph, copies),
          star -> groups.add(group(level, star, ids, copies, policy)));
    }
    groups.sort(Comparator.comparing(DuplicateGroup::level).thenComparing(DuplicateGroup::id));
    return groups;
  }

  private static DuplicateGroup group(
      Level level, Star star, GroupId ids, Copies copies, KeepPolicy policy) {
    List<Match.Side> members = star.members();
    Set<Match.Side> parts = star.parts();
    KeepPolicy.Choice choice =
        policy.choose(
            members.stream().map(side -> copies.copy(side).as(parts.contains(side))).toList());
    DuplicateGroup.Kind kind = kind(members, copies);
    Match weakest = star.weakest();
    return new DuplicateGroup(
        ids.of(level, members),
        level,
        members,
        choice.keep().side(),
        choice.reason(),
        new DuplicateGroup.Weakest(
            weakest.a(), weakest.b(), weakest.jaccard(), containment(weakest)),
        kind,
        star.representative(),
        Explanation.of(members, star.representative(), star.links(), copies),
        kind == DuplicateGroup.Kind.FURNITURE
            ? null
            : Origins.of(members, star.representative(), star.links(), copies));
  }

  private static DuplicateGroup.Kind kind(List<Match.Side> members, Copies copies) {
    return members.stream().allMatch(member -> copies.page(member).failed() != null)
        ? DuplicateGroup.Kind.FURNITURE
        : DuplicateGroup.Kind.COPIES;
  }

  /// The texts, those with most neighbours first, then the longest, then in order.
  private static int[] byWeight(CopyGraph graph, Copies copies) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(graph.size());
    int half = (Long.SIZE - 1 - bits) / 2;
    long most = (1L << half) - 1;
    long[] keys = new long[graph.size()];
    for (int place = 0; place < keys.length; place++) {
      long fewer = most - Math.min(most, graph.neighbours(place));
      long shorter = most - Math.min(most, copies.words(graph.side(place)));
      keys[place] = (fewer << half | shorter) << bits | place;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) (key & (1L << bits) - 1)).toArray();
  }

  private static void stars(CopyGraph graph, int[] representatives, Consumer<Star> stars) {
    var taken = new boolean[graph.size()];
    int[] places = new int[graph.size()];
    for (int representative : representatives) {
      if (taken[representative]) {
        continue;
      }
      var links = new ArrayList<Match>();
      for (int n = 0; n < graph.neighbours(representative); n++) {
        int link = graph.link(representative, n);
        int other = graph.other(link, representative);
        if (!taken[other]) {
          taken[other] = true;
          places[links.size()] = other;
          links.add(graph.match(link));
        }
      }
      if (!links.isEmpty()) {
        taken[representative] = true;
        places[links.size()] = representative;
        Arrays.sort(places, 0, links.size() + 1);
        var members = new ArrayList<Match.Side>(links.size() + 1);
        for (int i = 0; i <= links.size(); i++) {
          members.add(graph.side(places[i]));
        }
        stars.accept(new Star(graph.side(representative), members, links));
      }
    }
  }

  private static double containment(Match match) {
    return Math.max(match.containmentA(), match.containmentB());
  }

  /// A representative, the matches that hold others to it, and all of them in order.
  private record Star(Match.Side representative, List<Match.Side> members, List<Match> links) {
    /// The members that only lie in the representative.
    Set<Match.Side> parts() {
      var parts = new HashSet<Match.Side>();
      for (Match link : links) {
        if (link.relation() == Relation.CONTAINED && link.b().equals(representative)) {
          parts.add(link.a());
        } else if (link.relation() == Relation.CONTAINS && link.a().equals(representative)) {
          parts.add(link.b());
        }
      }
      return parts;
    }

    Match weakest() {
      Match weakest = links.getFirst();
      for (Match link : links) {
        weakest = WEAKEST_FIRST.compare(link, weakest) < 0 ? link : weakest;
      }
      return weakest;
    }
  }
}
