package dev.refrain.evaluate;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Story;
import dev.refrain.story.TextSimilarity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Measures what a run found against labels; results are maps of plain values in the order they are
/// to be written.
///
/// `articles` says how many articles were measured, `goldOnly` and `inputOnly` how many ids only
/// the labels or only the input knows: they are left out of the figures unless a method says
/// otherwise.
public final class Evaluation {
  private Evaluation() {}

  /// Article-level matches against labels, pair by pair. A match that is only an overlap is no
  /// duplicate; matches are not chained. Labels of clusters want all pairs inside a cluster; an
  /// article that they do not name is alone.
  ///
  /// @param gold clusters or pairs, see [GoldTable]
  public static Map<String, Object> duplicates(List<Page> pages, List<Match> matches, Path gold) {
    Set<String> articles = ids(pages);
    var found = new TreeSet<Pair>();
    for (Match match : matches) {
      if (match.level() == Level.ARTICLE && match.relation() != Relation.OVERLAP) {
        found.add(Pair.of(match.a().article(), match.b().article()));
      }
    }
    GoldTable table = GoldTable.read(gold, articles);
    Set<String> named = named(table);
    return switch (table) {
      case GoldTable.Clusters clusters -> {
        Map<String, String> known = new HashMap<>(clusters.clusters());
        known.keySet().retainAll(articles);
        yield result(PairScores.ofClusters(found, known), articles.size(), articles, named);
      }
      case GoldTable.Pairs pairs ->
          result(
              PairScores.ofPairs(found, pairs, articles), common(articles, named), articles, named);
    };
  }

  /// Stories against labels: all figures of [ClusterScores] for clusters, with their 95 % intervals
  /// behind them, pairs only for pairs.
  public static Map<String, Object> stories(List<Story> stories, Path gold) {
    var storyOf = new HashMap<String, String>();
    for (Story story : stories) {
      story.articles().forEach(member -> storyOf.put(member.article(), story.id()));
    }
    GoldTable table = GoldTable.read(gold, storyOf.keySet());
    Set<String> named = named(table);
    int articles = common(storyOf.keySet(), named);
    return switch (table) {
      case GoldTable.Clusters clusters -> {
        List<String> both = named.stream().filter(storyOf::containsKey).toList();
        int[] predicted = numbers(both.stream().map(storyOf::get).toList());
        int[] wanted = numbers(both.stream().map(clusters.clusters()::get).toList());
        ClusterScores scores = ClusterScores.of(predicted, wanted);
        var result = new LinkedHashMap<String, Object>();
        result.put("pairs", scores.pairs().toMap());
        result.put("bcubed", scores.bcubed().toMap());
        result.put("ari", Figures.round(scores.ari()));
        result.put("nmi", Figures.round(scores.nmi()));
        result.put("ami", Figures.round(scores.ami()));
        count(result, articles, storyOf.keySet(), named);
        result.put("intervals", Bootstrap.intervals(predicted, wanted));
        yield result;
      }
      case GoldTable.Pairs pairs ->
          result(PairScores.ofStories(stories, pairs), articles, storyOf.keySet(), named);
    };
  }

  /// Pages that hold no article against labels, see [AuditScores].
  ///
  /// @param gold article and label; `article`, `ok` and `0` say that nothing is wrong
  public static Map<String, Object> audit(List<Page> pages, Path gold) {
    Set<String> articles = ids(pages);
    if (!(GoldTable.read(gold, articles) instanceof GoldTable.Clusters labels)) {
      throw new IllegalArgumentException(gold + ": wanted an article and its label, found pairs");
    }
    Map<String, Object> result = AuditScores.of(pages, labels.clusters());
    Set<String> named = labels.clusters().keySet();
    count(result, common(articles, named), articles, named);
    return result;
  }

  /// The cosine of articles by their terms against levels that people gave, see [SimilarityScores].
  ///
  /// @param gold pairs with levels; articles that it does not name only tell which terms are common
  public static Map<String, Object> similarity(List<Page> pages, Path gold) {
    Set<String> articles = ids(pages);
    GoldTable table = GoldTable.read(gold, articles);
    if (!(table instanceof GoldTable.Pairs pairs)) {
      throw new IllegalArgumentException(gold + ": wanted pairs of articles with levels");
    }
    var measure = TextSimilarity.of(pages);
    List<Map.Entry<Pair, Double>> known =
        pairs.levels().entrySet().stream()
            .filter(row -> articles.contains(row.getKey().a()))
            .filter(row -> articles.contains(row.getKey().b()))
            .toList();
    Map<String, Object> result =
        SimilarityScores.of(
            known.stream()
                .mapToDouble(row -> measure.of(row.getKey().a(), row.getKey().b()))
                .toArray(),
            known.stream().mapToDouble(Map.Entry::getValue).toArray());
    Set<String> named = named(table);
    count(result, common(articles, named), articles, named);
    return result;
  }

  /// Words of the body view against the lines that belong to the body, see [BodyScores].
  public static Map<String, Object> body(List<Page> pages, Path gold) {
    return BodyScores.of(pages, GoldBody.read(gold));
  }

  static void count(
      Map<String, Object> result, int articles, Set<String> input, Collection<String> gold) {
    result.put("articles", articles);
    result.put("goldOnly", gold.stream().filter(id -> !input.contains(id)).count());
    result.put("inputOnly", input.stream().filter(id -> !gold.contains(id)).count());
  }

  private static Map<String, Object> result(
      Hits pairs, int articles, Set<String> input, Set<String> gold) {
    var result = new LinkedHashMap<String, Object>();
    result.put("pairs", pairs.toMap());
    count(result, articles, input, gold);
    return result;
  }

  private static Set<String> ids(List<Page> pages) {
    var ids = new TreeSet<String>();
    pages.forEach(page -> ids.add(page.id()));
    return ids;
  }

  private static Set<String> named(GoldTable table) {
    return switch (table) {
      case GoldTable.Clusters clusters -> clusters.clusters().keySet();
      case GoldTable.Pairs pairs -> {
        var named = new TreeSet<String>();
        for (Pair pair : pairs.levels().keySet()) {
          named.add(pair.a());
          named.add(pair.b());
        }
        yield named;
      }
    };
  }

  private static int common(Set<String> input, Set<String> gold) {
    return (int) gold.stream().filter(input::contains).count();
  }

  private static int[] numbers(List<String> names) {
    var known = new HashMap<String, Integer>();
    return names.stream()
        .mapToInt(name -> known.computeIfAbsent(name, _ -> known.size()))
        .toArray();
  }
}
