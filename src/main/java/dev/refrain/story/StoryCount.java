package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.model.Story;
import java.util.HashSet;
import java.util.List;

/// How many stories there are to people. A page that tells of no event stands in a story of its
/// own, which is none to them.
///
/// @param stories that tell of an event
/// @param themes of those stories
/// @param silent pages that stand alone and tell of none
public record StoryCount(int stories, int themes, int silent) {
  public static StoryCount of(List<Story> stories, List<Page> pages) {
    var telling = new HashSet<String>();
    pages.stream().filter(Telling::tells).forEach(page -> telling.add(page.id()));
    List<Story> told =
        stories.stream()
            .filter(
                story ->
                    story.articles().size() > 1
                        || telling.contains(story.articles().getFirst().article()))
            .toList();
    int themes = (int) told.stream().map(Story::theme).distinct().count();
    return new StoryCount(told.size(), themes, stories.size() - told.size());
  }
}
