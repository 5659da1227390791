package dev.refrain.group;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    var copies = new Copies(pages);
    var groups = new ArrayList<DuplicateGroup>();
    for (Level level : Level.values()) {
      for (Star star : stars(matches, level, copies)) {
        groups.add(group(level, star, copies, policy));
      }
    }
    groups.sort(Comparator.comparing(DuplicateGroup::level).thenComparing(DuplicateGroup::id));
    return groups;
  }

  private static DuplicateGroup group(Level level, Star star, Copies copies, KeepPolicy policy) {
    List<Match.Side> members = star.members();
    KeepPolicy.Choice choice = policy.choose(members.stream().map(copies::copy).toList());
    DuplicateGroup.Kind kind = kind(members, copies);
    Match weakest = star.links().stream().min(WEAKEST_FIRST).orElseThrow();
    return new DuplicateGroup(
        GroupId.of(level, members),
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

  private static List<Star> stars(List<Match> matches, Level level, Copies copies) {
    var neighbours = new TreeMap<Match.Side, List<Match>>();
    for (Match match : matches) {
      if (match.level() == level && match.relation() != Relation.OVERLAP) {
        if (match.relation() != Relation.CONTAINED) {
          neighbours.computeIfAbsent(match.a(), side -> new ArrayList<>()).add(match);
        }
        if (match.relation() != Relation.CONTAINS) {
          neighbours.computeIfAbsent(match.b(), side -> new ArrayList<>()).add(match);
        }
      }
    }
    return stars(neighbours, byWeight(neighbours, copies));
  }

  private static List<Match.Side> byWeight(Map<Match.Side, List<Match>> neighbours, Copies copies) {
    return neighbours.entrySet().stream()
        .map(
            entry ->
                new Weighed(
                    entry.getKey(), entry.getValue().size(), copies.copy(entry.getKey()).words()))
        .sorted(
            Comparator.comparingInt(Weighed::neighbours)
                .thenComparingInt(Weighed::words)
                .reversed()
                .thenComparing(Weighed::side))
        .map(Weighed::side)
        .toList();
  }

  private static List<Star> stars(
      Map<Match.Side, List<Match>> neighbours, List<Match.Side> representatives) {
    var taken = new HashSet<Match.Side>();
    var stars = new ArrayList<Star>();
    for (Match.Side representative : representatives) {
      if (taken.contains(representative)) {
        continue;
      }
      var links = new ArrayList<Match>();
      for (Match match : neighbours.getOrDefault(representative, List.of())) {
        if (taken.add(other(match, representative))) {
          links.add(match);
        }
      }
      if (!links.isEmpty()) {
        taken.add(representative);
        stars.add(new Star(representative, links));
      }
    }
    return stars;
  }

  private static Match.Side other(Match match, Match.Side side) {
    return match.a().equals(side) ? match.b() : match.a();
  }

  private static double containment(Match match) {
    return Math.max(match.containmentA(), match.containmentB());
  }

  private record Weighed(Match.Side side, int neighbours, int words) {}

  /// A representative and the matches that hold the others to it.
  private record Star(Match.Side representative, List<Match> links) {
    List<Match.Side> members() {
      var members = new ArrayList<Match.Side>();
      members.add(representative);
      links.forEach(match -> members.add(other(match, representative)));
      members.sort(null);
      return members;
    }
  }
}
