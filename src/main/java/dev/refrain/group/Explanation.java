package dev.refrain.group;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    List<Page> pages = members.stream().map(copies::page).toList();
    List<String> sources = distinct(pages.stream().map(Page::source).toList());
    List<String> dates = distinct(pages.stream().map(page -> Days.of(page.published())).toList());
    String named = sources.size() == 1 ? "; all of " + sources.getFirst() : "";
    if (sources.size() > 1) {
      named = "; " + sources.size() + " sources";
    }
    if (dates.isEmpty()) {
      return named;
    }
    boolean oneDay = dates.getFirst().equals(dates.getLast());
    return named + (oneDay ? ", all of " : ", " + dates.getFirst() + " to ") + dates.getLast();
  }

  private static List<String> distinct(List<? extends @Nullable String> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .map(value -> Objects.requireNonNull(value))
        .distinct()
        .sorted()
        .toList();
  }
}
