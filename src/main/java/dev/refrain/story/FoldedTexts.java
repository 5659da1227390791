package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The texts that stories are made of: copies of one text folded into the one to keep, pages that
/// are no article set aside.
///
/// @param texts one page for each text, by id
/// @param members all pages of each text, by id, itself included
/// @param aside pages that tell nothing, by id
/// @param groups the duplicate group of an article that has copies
/// @param walls pages that show a text of their site instead of their own
record FoldedTexts(
    List<Page> texts,
    List<List<Page>> members,
    List<Page> aside,
    Map<String, String> groups,
    Set<String> walls) {
  static FoldedTexts of(List<Page> pages, List<DuplicateGroup> duplicates) {
    var byId = new TreeMap<String, Page>();
    pages.forEach(page -> byId.put(page.id(), page));
    Set<String> walls = Walls.find(byId, duplicates);
    var keeps = new HashMap<String, String>();
    for (DuplicateGroup group : duplicates) {
      if (group.level() == Level.ARTICLE) {
        for (Match.Side member : group.members()) {
          if (!walls.contains(member.article())) {
            keeps.put(member.article(), group.keep().article());
          }
        }
      }
    }
    var folded =
        new FoldedTexts(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), groups(duplicates), walls);
    folded.fold(List.copyOf(byId.values()), keeps);
    return folded;
  }

  /// The duplicate group of each article that has copies.
  static Map<String, String> groups(List<DuplicateGroup> duplicates) {
    var groups = new HashMap<String, String>();
    for (DuplicateGroup group : duplicates) {
      if (group.level() == Level.ARTICLE) {
        group.members().forEach(member -> groups.put(member.article(), group.id()));
      }
    }
    return groups;
  }

  /// A page that holds no article is never a copy of another: two of them look alike by their site,
  /// not by what they tell.
  private void fold(List<Page> sorted, Map<String, String> keeps) {
    var places = new HashMap<String, Integer>();
    for (Page page : sorted) {
      String keep = keeps.getOrDefault(page.id(), page.id());
      if (tellsNothing(page)) {
        aside.add(page);
      } else if (page.failed() != null) {
        open(page);
      } else if (places.containsKey(keep)) {
        int place = places.get(keep);
        members.get(place).add(page);
        if (page.id().equals(keep)) {
          texts.set(place, page);
        }
      } else {
        places.put(keep, texts.size());
        open(page);
      }
    }
  }

  private void open(Page page) {
    texts.add(page);
    members.add(new ArrayList<>(List.of(page)));
  }

  List<@Nullable String> published() {
    var published = new ArrayList<@Nullable String>();
    texts.forEach(page -> published.add(page.published()));
    return published;
  }

  private boolean tellsNothing(Page page) {
    return !Telling.tells(page) || walls.contains(page.id()) && Telling.headline(page).isBlank();
  }
}
