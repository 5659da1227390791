package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import java.util.List;

/// Finds the stories that articles tell, and the themes that stories share.
public final class StoryFinder {
  private StoryFinder() {}

  /// Every page in exactly one story, the largest story first, ties by id. The order of the pages
  /// does not matter; the result is the same for any number of threads of the fork-join pool this
  /// runs in.
  ///
  /// @param duplicates groups of articles; copies count as one text. Groups of passages are passed
  ///   over
  public static List<Story> find(
      List<Page> pages, List<DuplicateGroup> duplicates, StorySettings settings) {
    if (settings.online()) {
      return StoryStream.find(pages, duplicates, settings);
    }
    StorySearch search = StorySearch.of(pages, duplicates, settings);
    return new StoryWriter(search).write(search);
  }

  /// Why two articles are in one story, or are not.
  ///
  /// @param a the id of one of the pages
  /// @throws IllegalArgumentException when there is no page of that id
  public static StoryExplanation explain(
      List<Page> pages,
      List<DuplicateGroup> duplicates,
      StorySettings settings,
      String a,
      String b) {
    return new Explainer(StorySearch.of(pages, duplicates, settings)).explain(a, b);
  }
}
