package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.View;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts that stories are made of: copies of one text folded into the one to keep, pages that are no article set aside.
///
/// @param texts one page for each text, by id
/// @param members all pages of each text, by id, itself included
/// @param aside pages that tell nothing, by id
/// @param groups the duplicate group of an article that has copies
record FoldedTexts(List<Page> texts, List<List<Page>> members, List<Page> aside, Map<String, String> groups) {
  static FoldedTexts of(List<Page> pages, List<DuplicateGroup> duplicates) {
    var keeps = new HashMap<String, String>();
    var groups = new HashMap<String, String>();
    for (DuplicateGroup group : duplicates) {
      if (group.level() == Level.ARTICLE) {
        for (Match.Side member : group.members()) {
          keeps.put(member.article(), group.keep().article());
          groups.put(member.article(), group.id());
        }
      }
    }
    var sorted = new ArrayList<>(pages);
    sorted.sort(Comparator.comparing(Page::id));
    var folded = new FoldedTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), groups);
    folded.fold(sorted, keeps);
    return folded;
  }

  private void fold(List<Page> sorted, Map<String, String> keeps) {
    var places = new HashMap<String, Integer>();
    for (Page page : sorted) {
      if (tellsNothing(page)) {
        aside.add(page);
      } else if (page.failed() != null) {
        open(page);
        members.getLast().add(page);
      } else {
        Integer place = places.get(keeps.getOrDefault(page.id(), page.id()));
        if (place == null) {
          place = texts.size();
          places.put(keeps.getOrDefault(page.id(), page.id()), place);
          open(page);
        }
        members.get(place).add(page);
        if (page.id().equals(keeps.get(page.id()))) {
          texts.set(place, page);
        }
      }
    }
  }

  private void open(Page page) {
    texts.add(page);
    members.add(new ArrayList<>());
  }

  List<@Nullable String> published() {
    var published = new ArrayList<@Nullable String>();
    texts.forEach(page -> published.add(page.published()));
    return published;
  }

  private static boolean tellsNothing(Page page) {
    return Wording.title(page).isBlank()
        && (page.failed() != null || Views.spans(page, View.BODY).isEmpty());
  }
}
