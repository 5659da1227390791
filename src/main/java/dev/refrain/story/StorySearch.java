package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Page;
import dev.refrain.store.ArticleIndex;
import dev.refrain.store.IndexedText;
import dev.refrain.store.Neighbours;
import dev.refrain.store.TermVectors;
import dev.refrain.store.Weighting;
import java.util.List;

/// All that is known of texts on the way to stories, by the number of each text.
///
/// @param wording what was read of each text
/// @param cosines of near texts
record StorySearch(
    FoldedTexts texts,
    List<IndexedText> wording,
    TermVectors vectors,
    NeighbourGraph cosines,
    Affinity affinity,
    TimeEvidence time,
    StoryClusters clusters) {
  static StorySearch of(List<Page> pages, List<DuplicateGroup> duplicates, StorySettings settings) {
    FoldedTexts texts = FoldedTexts.of(pages, duplicates);
    List<IndexedText> wording = Wording.of(texts.texts(), texts.walls());
    try (var index = ArticleIndex.build(wording, Weighting.NEWS)) {
      return of(texts, wording, index, settings);
    }
  }

  static StorySearch of(
      FoldedTexts texts, List<IndexedText> wording, ArticleIndex index, StorySettings settings) {
    Neighbours neighbours = index.neighbours(settings.neighbours(), settings.queryTerms());
    var affinity = new Affinity(index.vectors(), settings.granularity());
    var time =
        TimeEvidence.learn(
            neighbours, affinity, Moments.of(texts.published()), settings.windowDays());
    var cosines = NeighbourGraph.of(neighbours);
    StoryClusters clusters = StoryClusters.of(cosines, affinity, time, settings.granularity());
    return new StorySearch(texts, wording, index.vectors(), cosines, affinity, time, clusters);
  }

  /// How much two texts look like one event, dates counted; from 1 on it is likely.
  double likeness(int a, int b) {
    return affinity.of(a, b) * time.factor(a, b);
  }

  /// The neighbours with their likeness.
  NeighbourGraph graph() {
    return cosines.weighed((a, b, cosine) -> affinity.of(a, b, cosine) * time.factor(a, b));
  }
}
