package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.story.StoryStream.OpenStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Gives the clusters of a day the names of the stories they continue.
///
/// Names go where most articles went, the largest overlaps first, ties by name. Articles are
/// counted as they are, copies too.
final class StoryNames {
  /// Some articles that a cluster has in common with a story.
  private record Overlap(String story, int cluster, int articles) {}

  private final Map<String, OpenStory> before;
  private final Set<String> closed;
  private final List<List<Page>> clusters;
  private final String day;
  private final @Nullable String[] names;
  private final Map<String, String> owners = new HashMap<>();
  private final List<Overlap> overlaps = new ArrayList<>();

  private StoryNames(
      Map<String, OpenStory> before, Set<String> closed, List<List<Page>> clusters, String day) {
    this.before = before;
    this.closed = closed;
    this.clusters = clusters;
    this.day = day;
    names = new @Nullable String[clusters.size()];
  }

  /// The open stories of the day by name.
  ///
  /// @param before the open stories of the day before
  /// @param closed names of stories that are over
  /// @param clusters the articles of each cluster of the day
  static Map<String, OpenStory> carry(
      Map<String, OpenStory> before, Set<String> closed, List<List<Page>> clusters, String day) {
    var carry = new StoryNames(before, closed, clusters, day);
    carry.name();
    return carry.stories();
  }

  /// The name, or one made of it and the day where another story has it.
  static String unique(String name, String day, Predicate<String> taken) {
    String unique = name;
    while (taken.test(unique)) {
      unique = StableId.of("s", List.of(unique, day));
    }
    return unique;
  }

  private void name() {
    before
        .values()
        .forEach(story -> story.articles().forEach(article -> owners.put(article, story.id())));
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      var counts = new TreeMap<String, Integer>();
      for (Page page : clusters.get(cluster)) {
        String owner = owners.get(page.id());
        if (owner != null) {
          counts.merge(owner, 1, Integer::sum);
        }
      }
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        overlaps.add(new Overlap(count.getKey(), cluster, count.getValue()));
      }
    }
    overlaps.sort(
        Comparator.comparingInt(Overlap::articles)
            .reversed()
            .thenComparing(Overlap::story)
            .thenComparingInt(Overlap::cluster));
    var given = new HashSet<String>();
    for (Overlap overlap : overlaps) {
      if (names[overlap.cluster] == null && given.add(overlap.story)) {
        names[overlap.cluster] = overlap.story;
      }
    }
  }

  private Map<String, OpenStory> stories() {
    var stories = new ArrayList<OpenStory>();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      stories.add(story(cluster));
    }
    var gone = new TreeSet<>(before.keySet());
    stories.forEach(story -> gone.remove(story.id()));
    for (Overlap overlap : overlaps) {
      if (gone.remove(overlap.story)) {
        var merged = new Story.Change(day, Story.Change.Kind.MERGED, overlap.story);
        stories.set(overlap.cluster, stories.get(overlap.cluster).with(merged));
      }
    }
    var byName = new TreeMap<String, OpenStory>();
    stories.forEach(story -> byName.put(story.id(), story));
    return byName;
  }

  private OpenStory story(int cluster) {
    List<String> articles = clusters.get(cluster).stream().map(Page::id).toList();
    boolean grown = !owners.keySet().containsAll(articles);
    OpenStory old = names[cluster] == null ? null : before.get(names[cluster]);
    if (old != null) {
      return new OpenStory(old.id(), cluster, articles, grown ? day : old.lastDay(), old.changes());
    }
    OpenStory parent = parent(cluster);
    String unique =
        unique(
            StableId.of("s", articles),
            day,
            name -> before.containsKey(name) || closed.contains(name));
    if (parent == null) {
      var opened = new Story.Change(day, Story.Change.Kind.OPENED, null);
      return new OpenStory(unique, cluster, articles, day, List.of(opened));
    }
    var split = new Story.Change(day, Story.Change.Kind.SPLIT, parent.id());
    String last = grown ? day : parent.lastDay();
    return new OpenStory(unique, cluster, articles, last, List.of(split));
  }

  /// The story that most articles of a cluster come from.
  private @Nullable OpenStory parent(int cluster) {
    return overlaps.stream()
        .filter(overlap -> overlap.cluster == cluster)
        .findFirst()
        .map(overlap -> before.get(overlap.story))
        .orElse(null);
  }
}
