package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Clusters of texts become stories with their names, dates and sources.
final class StoryWriter {
  static final Comparator<Story> LARGEST_FIRST =
      Comparator.comparingInt((Story story) -> -story.articles().size()).thenComparing(Story::id);

  private final FoldedTexts texts;
  private final StoryClusters clusters;
  private final int[][] members;
  private final int[][] naming;
  private final Labels labels;
  private final Medoids medoids;
  private final String[] themes;

  StoryWriter(StorySearch search) {
    texts = search.texts();
    clusters = search.clusters();
    members = Partition.members(clusters.stories());
    medoids = new Medoids(search.vectors());
    naming = Arrays.stream(members).map(this::naming).toArray(int[][]::new);
    labels = new Labels(search.wording(), search.vectors(), naming);
    themes = themeIds();
  }

  /// All stories, named after their articles, with their places on the map.
  List<Story> write(StorySearch search) {
    Story.@Nullable Place[] map = StoryMap.of(search, members);
    var stories = new ArrayList<Story>();
    for (int story = 0; story < members.length; story++) {
      String id = StableId.of("s", pages(story).stream().map(Page::id).toList());
      stories.add(write(story, id, map[story], List.of()));
    }
    for (Page page : texts.aside()) {
      stories.add(write(page, StableId.of("s", List.of(page.id())), List.of()));
    }
    stories.sort(LARGEST_FIRST);
    return stories;
  }

  /// One story by its number.
  Story write(int story, String id, Story.@Nullable Place place, List<Story.Change> changes) {
    Page medoid = texts.texts().get(medoids.of(naming[story]));
    String theme = themes[clusters.themes()[story]];
    int independent = members[story].length;
    List<Page> pages = pages(story);
    String headline = headline(medoid, pages);
    return story(id, theme, headline, labels.of(story), pages, independent, place, changes);
  }

  /// The story of a page that tells nothing: it is called by its title or its id.
  Story write(Page page, String id, List<Story.Change> changes) {
    String theme = StableId.of("t", List.of(page.id()));
    String title = Telling.title(page);
    String headline = title.isBlank() ? page.id() : title;
    return story(id, theme, headline, List.of(), List.of(page), 1, null, changes);
  }

  /// The articles of a story, by id.
  List<Page> pages(int story) {
    var pages = new ArrayList<Page>();
    for (int text : members[story]) {
      pages.addAll(texts.members().get(text));
    }
    pages.sort(Comparator.comparing(Page::id));
    return pages;
  }

  int stories() {
    return members.length;
  }

  private Story story(
      String id,
      String theme,
      String headline,
      List<String> terms,
      List<Page> pages,
      int independentTexts,
      Story.@Nullable Place place,
      List<Story.Change> changes) {
    List<String> dates =
        pages.stream().map(Page::published).filter(Objects::nonNull).sorted().toList();
    var sources = new TreeSet<String>();
    pages.forEach(page -> addIfNamed(sources, page.source()));
    Map<String, String> groups = texts.groups();
    return new Story(
        id,
        theme,
        headline,
        terms,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        pages.stream()
            .map(page -> new Story.Member(page.id(), page.published(), groups.get(page.id())))
            .toList(),
        independentTexts,
        sources.size(),
        versions(pages),
        place,
        changes);
  }

  /// Articles that are no copy are a wording each, and so are pages that show no text of their own;
  /// of copies, those with the same words are one.
  private int versions(List<Page> pages) {
    var wordings = new HashSet<Integer>();
    int alone = 0;
    for (Page page : pages) {
      boolean own = page.failed() == null && !texts.walls().contains(page.id());
      if (own && texts.groups().containsKey(page.id())) {
        String text = page.article().text();
        wordings.add(Arrays.hashCode(Tokenizer.tokenize(text, Views.body(page)).hashes()));
      } else {
        alone++;
      }
    }
    return alone + wordings.size();
  }

  /// The texts that a story is named after: those of articles, if it has any.
  private int[] naming(int[] story) {
    int[] articles =
        Arrays.stream(story).filter(text -> texts.texts().get(text).failed() == null).toArray();
    return articles.length == 0 ? story : articles;
  }

  /// The medoid's title, that of another article where it has none or one word, else its first
  /// words. Pages without an article are passed over unless there are no others.
  private static String headline(Page medoid, List<Page> pages) {
    String title = Telling.headline(medoid);
    if (title.strip().indexOf(' ') > 0) {
      return title;
    }
    List<String> titles =
        pages.stream()
            .filter(page -> page.failed() == null || medoid.failed() != null)
            .map(Telling::headline)
            .filter(other -> !other.isBlank())
            .toList();
    return titles.stream()
        .filter(other -> other.strip().indexOf(' ') > 0)
        .findFirst()
        .orElseGet(() -> titles.isEmpty() ? FirstWords.of(medoid) : titles.getFirst());
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
