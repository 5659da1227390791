package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Clusters of texts become stories with their names, dates and sources.
final class StoryWriter {
  private static final Comparator<Story> LARGEST_FIRST =
      Comparator.comparingInt((Story story) -> -story.articles().size()).thenComparing(Story::id);

  private final FoldedTexts texts;
  private final StoryClusters clusters;
  private final int[][] members;
  private final Labels labels;
  private final Medoids medoids;

  StoryWriter(StorySearch search) {
    texts = search.texts();
    clusters = search.clusters();
    members = Partition.members(clusters.stories());
    medoids = new Medoids(search.vectors());
    labels = new Labels(search.wording(), search.vectors(), members);
  }

  List<Story> write() {
    String[] themes = themeIds();
    var stories = new ArrayList<Story>();
    for (int story = 0; story < members.length; story++) {
      stories.add(story(story, themes[clusters.themes()[story]], labels.of(story)));
    }
    for (Page page : texts.aside()) {
      String id = StableId.of("s", List.of(page.id()));
      String theme = StableId.of("t", List.of(page.id()));
      stories.add(story(id, theme, page, List.of(), List.of(page), 1));
    }
    stories.sort(LARGEST_FIRST);
    return stories;
  }

  private Story story(int story, String theme, List<String> terms) {
    var pages = new ArrayList<Page>();
    for (int text : members[story]) {
      pages.addAll(texts.members().get(text));
    }
    pages.sort(Comparator.comparing(Page::id));
    Page medoid = texts.texts().get(medoids.of(members[story]));
    String id = StableId.of("s", pages.stream().map(Page::id).toList());
    return story(id, theme, medoid, terms, pages, members[story].length);
  }

  private Story story(
      String id,
      String theme,
      Page medoid,
      List<String> terms,
      List<Page> pages,
      int independentTexts) {
    List<String> dates =
        pages.stream().map(Page::published).filter(Objects::nonNull).sorted().toList();
    var sources = new TreeSet<String>();
    pages.forEach(page -> addIfNamed(sources, page.source()));
    Map<String, String> groups = texts.groups();
    return new Story(
        id,
        theme,
        headline(medoid, pages),
        terms,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        pages.stream()
            .map(page -> new Story.Member(page.id(), page.published(), groups.get(page.id())))
            .toList(),
        independentTexts,
        sources.size());
  }

  /// The medoid's title, that of another article where it has none, else its first words.
  private static String headline(Page medoid, List<Page> pages) {
    String title = Wording.title(medoid);
    if (!title.isBlank()) {
      return title;
    }
    return pages.stream()
        .map(Wording::title)
        .filter(other -> !other.isBlank())
        .findFirst()
        .orElseGet(() -> FirstWords.of(medoid));
  }

  private static void addIfNamed(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private String[] themeIds() {
    int[][] stories = Partition.members(clusters.themes());
    String[] ids = new String[stories.length];
    for (int theme = 0; theme < ids.length; theme++) {
      var articles = new TreeSet<String>();
      for (int story : stories[theme]) {
        for (int text : members[story]) {
          texts.members().get(text).forEach(page -> articles.add(page.id()));
        }
      }
      ids[theme] = StableId.of("t", List.copyOf(articles));
    }
    return ids;
  }
}
