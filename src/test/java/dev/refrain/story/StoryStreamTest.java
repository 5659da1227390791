package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.model.Story.Change.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryStreamTest {
  private static final StorySettings DEFAULTS = StorySettings.defaults();

  /// Twelve stories side by side over five days.
  private static final List<Page> PAGES =
      Corpus.generated(12, 5).stream()
          .map(
              page ->
                  Corpus.page(
                      page.id(),
                      "",
                      page.article().text(),
                      "2031-01-0" + (1 + page.id().charAt(page.id().length() - 1) - '0')))
          .toList();

  @Test
  void findsTheStoriesOfTheBatch() {
    List<Story> online = StoryFinder.find(PAGES, List.of(), DEFAULTS.withOnline(true));
    List<Story> batch = StoryFinder.find(PAGES, List.of(), DEFAULTS);
    assertThat(articles(online)).containsExactlyInAnyOrderElementsOf(articles(batch));
  }

  @Test
  void aStoryKeepsItsNameWhileItGrows() {
    var names = new HashMap<String, String>();
    try (var stream = new StoryStream(List.of(), DEFAULTS)) {
      byDay()
          .forEach(
              (day, pages) -> {
                stream.add(day, pages);
                for (Story story : stream.stories()) {
                  if (story.articles().size() > 1) {
                    for (Story.Member member : story.articles()) {
                      String known = names.put(member.article(), story.id());
                      assertThat(known == null || known.equals(story.id()) || merged(story, known))
                          .isTrue();
                    }
                  }
                }
              });
    }
    assertThat(names).isNotEmpty();
  }

  @Test
  void silenceClosesAStoryAndItsArticlesAreComparedNoMore() {
    Page late =
        Corpus.page("late", "", PAGES.getFirst().article().text() + " Again.", "2033-05-05");
    try (var stream = new StoryStream(List.of(), DEFAULTS)) {
      byDay().forEach(stream::add);
      stream.add("2033-05-05", List.of(late));
      List<Story> stories = stream.stories();
      assertThat(stories).hasSize(13);
      assertThat(stories)
          .filteredOn(story -> story.articles().size() > 1)
          .allSatisfy(
              story ->
                  assertThat(story.changes().getLast())
                      .isEqualTo(new Story.Change("2033-05-05", Kind.CLOSED, null)));
    }
  }

  @Test
  void mergesAndSplitsAreRecorded() {
    Map<String, StoryStream.OpenStory> first =
        StoryNames.carry(Map.of(), Set.of(), List.of(pages(0, 1, 2), pages(3, 4)), "2031-01-01");
    Map<String, StoryStream.OpenStory> joined =
        StoryNames.carry(first, Set.of(), List.of(pages(0, 1, 2, 3, 4)), "2031-01-02");
    assertThat(joined).hasSize(1);
    StoryStream.OpenStory story = joined.values().iterator().next();
    assertThat(first.get(story.id()).articles()).hasSize(3);
    assertThat(story.changes())
        .extracting(Story.Change::kind)
        .containsExactly(Kind.OPENED, Kind.MERGED);
    assertThat(story.lastDay()).isEqualTo("2031-01-01");
    Map<String, StoryStream.OpenStory> parted =
        StoryNames.carry(joined, Set.of(), List.of(pages(0, 1, 2), pages(3, 4, 5)), "2031-01-03");
    assertThat(parted).containsKey(story.id()).hasSize(2);
    assertThat(parted.values())
        .filteredOn(other -> !other.id().equals(story.id()))
        .singleElement()
        .satisfies(
            other ->
                assertThat(other.changes())
                    .containsExactly(new Story.Change("2031-01-03", Kind.SPLIT, story.id())));
  }

  @Test
  void theNameOfAStoryThatIsOverIsNotGivenAgain() {
    List<List<Page>> clusters = List.of(pages(0, 1, 2));
    Set<String> over = StoryNames.carry(Map.of(), Set.of(), clusters, "2031-01-01").keySet();
    Map<String, StoryStream.OpenStory> next =
        StoryNames.carry(Map.of(), over, clusters, "2031-01-02");
    assertThat(next).hasSize(1).doesNotContainKeys(over.toArray(String[]::new));
  }

  private static boolean merged(Story story, String other) {
    return story.changes().stream().anyMatch(change -> other.equals(change.other()));
  }

  private static List<Page> pages(int... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(PAGES::get).toList();
  }

  private static Map<String, List<Page>> byDay() {
    return PAGES.stream()
        .collect(
            Collectors.groupingBy(
                page -> String.valueOf(page.published()).substring(0, 10),
                TreeMap::new,
                Collectors.toList()));
  }

  private static List<List<String>> articles(List<Story> stories) {
    return stories.stream()
        .map(story -> story.articles().stream().map(Story.Member::article).sorted().toList())
        .toList();
  }
}
