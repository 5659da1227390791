package dev.refrain.clean;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the paragraphs that an article has more than once.
final class Repeats {
  private Repeats() {}

  /// The body paragraphs that can leave, each with the one of its article that stays: of two alike
  /// the later leaves, and one that lies in another.
  static Map<PassageKey, Match.Side> of(List<Page> pages, List<Match> matches) {
    var byId = new HashMap<String, Page>();
    pages.forEach(page -> byId.put(page.id(), page));
    var leaving = new HashMap<PassageKey, Match.Side>();
    var staying = new HashSet<PassageKey>();
    for (Match match : matches) {
      boolean within = match.a().article().equals(match.b().article());
      if (!within || match.relation() == Relation.OVERLAP) {
        continue;
      }
      boolean first = match.relation() == Relation.CONTAINED;
      Match.Side other = first ? match.b() : match.a();
      PassageKey leaves = paragraph(first ? match.a() : match.b(), byId);
      PassageKey stays = paragraph(other, byId);
      boolean free = !staying.contains(leaves) && !leaving.containsKey(stays);
      if (leaves != null && stays != null && free && leaving.putIfAbsent(leaves, other) == null) {
        staying.add(stays);
      }
    }
    return leaving;
  }

  private static @Nullable PassageKey paragraph(Match.Side side, Map<String, Page> pages) {
    Page page = pages.get(side.article());
    Integer ordinal = side.passage();
    if (page == null || ordinal == null) {
      return null;
    }
    Passage passage = page.passages().get(ordinal);
    return passage.role() == Role.BODY ? passage.key() : null;
  }
}
