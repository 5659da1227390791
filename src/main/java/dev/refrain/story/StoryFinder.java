package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.store.ArticleIndex;
import dev.refrain.store.IndexedText;
import dev.refrain.store.Neighbours;
import dev.refrain.store.Weighting;
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
    FoldedTexts texts = FoldedTexts.of(pages, duplicates);
    List<IndexedText> wording = Wording.of(texts.texts(), texts.walls());
    try (var index = ArticleIndex.build(wording, Weighting.NEWS)) {
      Neighbours neighbours = index.neighbours(settings.neighbours(), settings.queryTerms());
      var affinity = new Affinity(index.vectors(), settings.granularity());
      var time =
          TimeEvidence.learn(
              neighbours, affinity, Moments.of(texts.published()), settings.windowDays());
      StoryClusters clusters = StoryClusters.of(neighbours, affinity, time, settings.granularity());
      return new StoryWriter(texts, wording, index.vectors(), clusters).write();
    }
  }
}
