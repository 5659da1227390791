package dev.refrain.group;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says in words what holds a group together, so that a giant one can be believed or not.
final class Explanation {
  private Explanation() {}

  /// As in `21 members: 17 with the words of the representative, 3 near it; 4 sources, 2014-08-04
  /// to 2015-01-09`.
  ///
  /// @param links between the representative and each other member
  static String of(
      List<Match.Side> members, Match.Side representative, List<Match> links, Copies copies) {
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (Match link : links) {
      boolean turned = link.b().equals(representative);
      counts.merge(turned ? link.relation() : link.relation().inverse(), 1, Integer::sum);
    }
    var parts = new ArrayList<String>();
    counts.forEach((relation, count) -> parts.add(count + " " + words(relation)));
    return members.size() + " members: " + String.join(", ", parts) + where(members, copies);
  }

  /// @param relation of a member to the representative
  private static String words(Relation relation) {
    return switch (relation) {
      case EXACT -> "with the words of the representative";
      case NEAR -> "near it";
      case CONTAINED -> "contained in it";
      case CONTAINS -> "that contain it";
      case OVERLAP -> "that overlap with it";
    };
  }

  private static String where(List<Match.Side> members, Copies copies) {
    var sources = new TreeSet<String>();
    var days = new TreeSet<String>();
    for (Match.Side member : members) {
      Page page = copies.page(member);
      addTo(sources, page.source());
      addTo(days, Days.of(page.published()));
    }
    String named = sources.size() == 1 ? "; all of " + sources.first() : "";
    if (sources.size() > 1) {
      named = "; " + sources.size() + " sources";
    }
    if (days.isEmpty()) {
      return named;
    }
    String span = days.size() == 1 ? "all of " : days.first() + " to ";
    return named + ", " + span + days.last();
  }

  private static void addTo(Set<String> values, @Nullable String value) {
    if (value != null) {
      values.add(value);
    }
  }
}
