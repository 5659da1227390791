package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Failure;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
  private static final StorySettings DEFAULTS = StorySettings.defaults();

  @Test
  void generatedStoriesAreFound() {
    List<Story> stories = StoryFinder.find(Corpus.generated(30, 6), List.of(), DEFAULTS);
    assertThat(stories).hasSize(30);
    for (Story story : stories) {
      assertThat(story.articles()).hasSize(6);
      assertThat(
              story.articles().stream()
                  .map(member -> member.article().split("-", -1)[0])
                  .distinct())
          .hasSize(1);
      assertThat(story.terms()).isNotEmpty();
    }
  }

  @Test
  void everyArticleStandsInOneStoryWhateverTheOrderAndTheThreads() throws Exception {
    List<Page> pages = new ArrayList<>(Corpus.generated(12, 4));
    List<Story> stories = StoryFinder.find(pages, List.of(), DEFAULTS);
    assertThat(
            stories.stream().flatMap(story -> story.articles().stream()).map(Story.Member::article))
        .hasSize(48)
        .doesNotHaveDuplicates();
    Collections.shuffle(pages, new Random(4));
    assertThat(StoryFinder.find(pages, List.of(), DEFAULTS)).isEqualTo(stories);
    for (int threads : new int[] {1, 3}) {
      try (var pool = new ForkJoinPool(threads)) {
        assertThat(pool.submit(() -> StoryFinder.find(pages, List.of(), DEFAULTS)).get())
            .isEqualTo(stories);
      }
    }
  }

  @Test
  void headlinesAloneMakeStories() {
    var pages = new ArrayList<Page>();
    String[] events = {
      "harbour crane collapse", "violin auction record", "glacier lake flood", "tram strike ends"
    };
    String[][] ways = {
      {"Port closed after %s", "What is known about the %s"},
      {"%s astonishes experts", "Bidders fought over a %s"},
      {"Villages evacuated: %s", "Engineers had warned of %s"},
      {"Commuters relieved as %s", "Wage deal signed, %s"}
    };
    for (int event = 0; event < events.length; event++) {
      for (int way = 0; way < 2; way++) {
        String title = ways[event][way].formatted(events[event]);
        pages.add(Corpus.page(event + "-" + way, title, "", "2031-03-01", Failure.EMPTY));
      }
    }
    assertThat(StoryFinder.find(pages, List.of(), DEFAULTS))
        .hasSize(4)
        .allSatisfy(story -> assertThat(story.articles()).hasSize(2));
  }

  @Test
  void copiesCountAsOneText() {
    List<Page> pages = Corpus.generated(10, 3);
    var copies = new ArrayList<>(pages);
    Page original = pages.getFirst();
    for (int i = 0; i < 5; i++) {
      copies.add(Corpus.page("copy" + i, "", original.article().text(), "2031-01-0" + (i + 4)));
    }
    var group =
        Corpus.group(
            "g1", original.id(), original.id(), "copy0", "copy1", "copy2", "copy3", "copy4");
    Story story = StoryFinder.find(copies, List.of(group), DEFAULTS).getFirst();
    assertThat(story.articles()).hasSize(8);
    assertThat(story.independentTexts()).isEqualTo(3);
    assertThat(story.sources()).isEqualTo(2);
    assertThat(story.from()).isEqualTo("2031-01-01");
    assertThat(story.to()).isEqualTo("2031-01-08");
    assertThat(story.articles()).filteredOn(member -> "g1".equals(member.group())).hasSize(6);
  }

  @Test
  void aWordInThePlaceOfATitleTellsNothingWithoutAText() {
    var pages = new ArrayList<>(Corpus.generated(12, 3));
    pages.add(Corpus.page("e1", "Empty", "", null, Failure.EMPTY));
    pages.add(Corpus.page("e2", "Empty", "...", null, Failure.EMPTY));
    pages.add(Corpus.page("f1", "Harbour crane falls", "", null, Failure.EMPTY));
    assertThat(StoryFinder.find(pages, List.of(), DEFAULTS))
        .filteredOn(story -> story.articles().size() == 1)
        .extracting(Story::headline)
        .containsExactlyInAnyOrder("e1", "e2", "Harbour crane falls");
  }

  @Test
  void aStoryHasAtLeastAsManyVersionsAsIndependentTexts() {
    var pages = new ArrayList<Page>();
    for (String id : List.of("w1", "w2", "w3")) {
      String title = "Harbour crane falls on the old pier " + id;
      pages.add(Corpus.page(id, title, "Please sign in to read", null, Failure.SIGN_IN));
    }
    var group = Corpus.group("g1", "w1", "w1", "w2", "w3");
    Story story = StoryFinder.find(pages, List.of(group), DEFAULTS).getFirst();
    assertThat(story.independentTexts()).isGreaterThan(1);
    assertThat(story.versions()).isEqualTo(story.independentTexts());
  }

  @Test
  void pagesWithoutAnArticleStandAlone() {
    var pages = new ArrayList<>(Corpus.generated(12, 3));
    String wall = "Please sign in to continue reading with your account";
    pages.add(Corpus.page("x1", null, wall, null, Failure.SIGN_IN));
    pages.add(Corpus.page("x2", null, wall, null, Failure.SIGN_IN));
    List<Story> stories = StoryFinder.find(pages, List.of(), DEFAULTS);
    assertThat(stories).hasSize(14);
    assertThat(stories.subList(12, 14))
        .allSatisfy(story -> assertThat(story.articles()).hasSize(1));
  }

  @Test
  void whatASiteSaysOfItselfIsNoStory() {
    var pages = new ArrayList<>(Corpus.generated(12, 3));
    for (int i = 0; i < 4; i++) {
      String told = pages.get(i * 3).article().text();
      pages.add(Corpus.page("e" + i, "Page not found", told, null, Failure.ERROR_PAGE));
      pages.add(Corpus.page("w" + i, "Log in to go on", told, null, Failure.SIGN_IN));
      pages.add(Corpus.page("f" + i, "Error 404", "", null, Failure.EMPTY));
    }
    List<Story> stories = StoryFinder.find(pages, List.of(), DEFAULTS);
    assertThat(StoryCount.of(stories, pages)).isEqualTo(new StoryCount(12, 1, 12));
    StorySettings online = DEFAULTS.withOnline(true);
    assertStandAlone(stories);
    assertStandAlone(StoryFinder.find(pages, List.of(), online));
    assertStandAlone(StoryFinder.find(pages, List.of(), online.withEarlier(withIntruder())));
  }

  /// Those pages that are not of the generated corpus.
  private static void assertStandAlone(List<Story> stories) {
    assertThat(stories)
        .filteredOn(story -> story.articles().stream().anyMatch(a -> a.article().length() == 2))
        .hasSize(12)
        .allSatisfy(story -> assertThat(story.articles()).hasSize(1))
        .allSatisfy(story -> assertThat(story.terms()).isEmpty())
        .extracting(Story::headline)
        .containsOnly("Page not found", "Log in to go on", "Error 404");
  }

  /// An open story of an earlier run that holds a page without an article.
  private static List<Story> withIntruder() {
    var opened = new Story.Change("2031-01-01", Story.Change.Kind.OPENED, null);
    var members = List.of(new Story.Member("0-0", null, null), new Story.Member("e0", null, null));
    return List.of(
        new Story("s1", "t1", "", List.of(), null, null, members, 2, 2, 2, null, List.of(opened)));
  }

  @Test
  void anArticleNamesTheStoryThatPagesWithoutOneAreIn() {
    var pages = new ArrayList<>(Corpus.generated(12, 3));
    String title = "Harbour crane collapse closes old pier";
    String told = "The harbour crane collapse closed the old pier at dawn. ";
    pages.add(Corpus.page("a1", title, told + "Nobody was hurt.", null));
    pages.add(Corpus.page("a2", title + " for weeks", told + "Divers look for parts.", null));
    for (int i = 0; i < 3; i++) {
      String teaser = title + ": teaser of the week";
      pages.add(Corpus.page("f" + i, teaser, "", null, Failure.EMPTY));
    }
    Story story = StoryFinder.find(pages, List.of(), DEFAULTS).getFirst();
    assertThat(story.articles()).hasSize(5);
    assertThat(story.headline()).startsWith(title).doesNotContain("teaser");
    assertThat(story.terms()).noneMatch(term -> term.contains("teaser"));
  }

  @Test
  void aWallBeforeManyArticlesIsNoCopyOfOne() {
    var pages = new ArrayList<Page>();
    String wall = "We have sent you a message. Follow the link in it to activate your profile.";
    String[] titles = {
      "Crane falls in harbour", "Violin sold for record sum", "Glacier lake floods valley"
    };
    for (int i = 0; i < 3; i++) {
      pages.add(Corpus.page("w" + i, titles[i], wall, null));
    }
    var group = Corpus.group("g", "w0", "w0", "w1", "w2");
    List<Story> stories = StoryFinder.find(pages, List.of(group), DEFAULTS);
    assertThat(stories).hasSize(3);
    assertThat(stories).extracting(Story::independentTexts).containsOnly(1);
  }

  @Test
  void granularitySplitsAndJoins() {
    List<Page> pages = Corpus.generated(20, 5);
    int usual = StoryFinder.find(pages, List.of(), DEFAULTS).size();
    int fine = StoryFinder.find(pages, List.of(), DEFAULTS.withGranularity(20)).size();
    int coarse = StoryFinder.find(pages, List.of(), DEFAULTS.withGranularity(.05)).size();
    assertThat(fine).isGreaterThan(usual);
    assertThat(coarse).isLessThan(usual);
  }

  @Test
  void idsNameTheMembers() {
    List<Page> pages = Corpus.generated(12, 3);
    var ids = new HashMap<String, String>();
    for (Story story : StoryFinder.find(pages, List.of(), DEFAULTS)) {
      ids.put(story.articles().toString(), story.id());
    }
    List<Story> fewer = StoryFinder.find(pages.subList(0, 33), List.of(), DEFAULTS);
    assertThat(fewer).hasSize(11);
    assertThat(fewer)
        .allSatisfy(
            story -> assertThat(ids).containsEntry(story.articles().toString(), story.id()));
  }

  @Test
  void nothingHasNoStory() {
    assertThat(StoryFinder.find(List.of(), List.of(), DEFAULTS)).isEmpty();
  }
}
