package dev.refrain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
  @Test
  void withFewerArticlesItSpeaksOfThoseOnly() {
    var early = new Story.Member("a", "2031-01-01", null);
    var middle = new Story.Member("b", "2031-01-02T08:00", null);
    var undated = new Story.Member("c", null, null);
    var story =
        new Story(
            "s",
            "t",
            "A headline",
            List.of("Term"),
            "2031-01-01",
            "2031-01-02T08:00",
            List.of(early, middle, undated),
            3,
            3);
    Story less = story.withArticles(List.of(middle, undated));
    assertThat(less.from()).isEqualTo("2031-01-02T08:00").isEqualTo(less.to());
    assertThat(less.sources()).isEqualTo(2);
    Story least = story.withArticles(List.of(undated));
    assertThat(least.from()).isNull();
    assertThat(least.to()).isNull();
    assertThat(least.sources()).isEqualTo(1);
  }
}
