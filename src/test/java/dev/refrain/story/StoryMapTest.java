package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryMapTest {
  @Test
  void everyStoryHasAPlaceOfItsOwnInTheSquare() {
    List<Story> stories =
        StoryFinder.find(Corpus.generated(30, 3), List.of(), StorySettings.defaults());
    assertThat(stories).allSatisfy(story -> assertThat(inside(story.place())).isTrue());
    assertThat(stories.stream().map(Story::place).distinct()).hasSameSizeAs(stories);
  }

  @Test
  void oneStoryStandsInTheMiddle() {
    List<Story> stories =
        StoryFinder.find(
            List.of(Corpus.page("a", "A crane fell", "A crane fell.", null)),
            List.of(),
            StorySettings.defaults());
    assertThat(stories).hasSize(1);
    assertThat(stories.getFirst().place()).isNotNull();
  }

  private static boolean inside(Story.Place place) {
    return place != null && place.x() >= 0 && place.x() <= 1 && place.y() >= 0 && place.y() <= 1;
  }
}
