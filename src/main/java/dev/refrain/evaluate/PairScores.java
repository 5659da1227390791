package dev.refrain.evaluate;

import dev.refrain.model.Story;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Precision and recall over pairs of articles.
final class PairScores {
  private PairScores() {}

  /// Two articles of one label are a pair wanted.
  ///
  /// @param clusters label by article, for articles of the input only
  static Hits ofClusters(Set<Pair> found, Map<String, String> clusters) {
    var sizes = new HashMap<String, Integer>();
    clusters.values().forEach(label -> sizes.merge(label, 1, Integer::sum));
    double wanted = sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    long hits =
        found.stream()
            .filter(pair -> clusters.containsKey(pair.a()))
            .filter(pair -> Objects.equals(clusters.get(pair.a()), clusters.get(pair.b())))
            .count();
    return Hits.of(hits, found.size(), wanted);
  }

  /// Pairs against labelled pairs.
  ///
  /// @param articles ids of the input; labelled pairs with another article are left out
  static Hits ofPairs(Set<Pair> found, GoldTable.Pairs gold, Set<String> articles) {
    int wanted = 0;
    int judged = gold.judgesAll() ? found.size() : 0;
    int hits = 0;
    for (Map.Entry<Pair, Double> row : gold.levels().entrySet()) {
      Pair pair = row.getKey();
      if (articles.contains(pair.a()) && articles.contains(pair.b())) {
        boolean yes = row.getValue() > 0;
        boolean hit = found.contains(pair);
        wanted += yes ? 1 : 0;
        hits += yes && hit ? 1 : 0;
        judged += !gold.judgesAll() && hit ? 1 : 0;
      }
    }
    return Hits.of(hits, judged, wanted);
  }

  /// Two articles of one story are a pair found.
  static Hits ofStories(Iterable<Story> stories, GoldTable.Pairs gold) {
    var storyOf = new HashMap<String, Story>();
    long all = 0;
    for (Story story : stories) {
      long n = story.articles().size();
      all += n * (n - 1) / 2;
      story.articles().forEach(member -> storyOf.put(member.article(), story));
    }
    long wanted = 0;
    long judged = gold.judgesAll() ? all : 0;
    long hits = 0;
    for (Map.Entry<Pair, Double> row : gold.levels().entrySet()) {
      Story a = storyOf.get(row.getKey().a());
      Story b = storyOf.get(row.getKey().b());
      if (a != null && b != null) {
        boolean yes = row.getValue() > 0;
        boolean hit = a.id().equals(b.id());
        wanted += yes ? 1 : 0;
        hits += yes && hit ? 1 : 0;
        judged += !gold.judgesAll() && hit ? 1 : 0;
      }
    }
    return Hits.of(hits, judged, wanted);
  }
}
