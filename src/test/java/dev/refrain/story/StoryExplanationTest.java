package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.refrain.model.Page;
import dev.refrain.story.StoryExplanation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryExplanationTest {
  private static final List<Page> PAGES = Corpus.generated(12, 5);

  @Test
  void agreesWithTheStories() {
    var stories = StoryFinder.find(PAGES, List.of(), StorySettings.defaults());
    for (int i = 1; i < PAGES.size(); i += 7) {
      String a = PAGES.getFirst().id();
      String b = PAGES.get(i).id();
      boolean together =
          stories.stream()
              .anyMatch(
                  story ->
                      story.articles().stream()
                              .filter(m -> m.article().equals(a) || m.article().equals(b))
                              .count()
                          == 2);
      assertThat(explain(a, b).together()).as("%s and %s", a, b).isEqualTo(together);
    }
  }

  @Test
  void sharedTermsAddUpToTheCosine() {
    StoryExplanation why = explain(PAGES.get(0).id(), PAGES.get(1).id());
    double sum = why.terms().stream().mapToDouble(term -> term.weightA() * term.weightB()).sum();
    assertThat(why.terms()).isNotEmpty();
    assertThat(sum).isLessThanOrEqualTo(why.cosine() + 1e-6);
    if (why.terms().size() < 20) {
      assertThat(sum).isEqualTo(why.cosine(), within(1e-5));
    }
  }

  @Test
  void aPathLeadsFromOneToTheOther() {
    String a = PAGES.get(0).id();
    String b = PAGES.get(2).id();
    List<StoryExplanation.Step> path = explain(a, b).path();
    assertThat(path.getFirst().from()).isEqualTo(a);
    assertThat(path.getLast().to()).isEqualTo(b);
    for (int i = 1; i < path.size(); i++) {
      assertThat(path.get(i).from()).isEqualTo(path.get(i - 1).to());
    }
  }

  @Test
  void copiesAreOneText() {
    String a = PAGES.get(0).id();
    String b = PAGES.get(1).id();
    var group = Corpus.group("g", a, a, b);
    StoryExplanation why =
        StoryFinder.explain(PAGES, List.of(group), StorySettings.defaults(), a, b);
    assertThat(why.verdict()).isEqualTo(Verdict.COPIES);
    assertThat(why.together()).isTrue();
    assertThat(why.textB()).isEqualTo(a);
    assertThat(why.cosine()).isNaN();
  }

  @Test
  void anUnknownArticleIsNamed() {
    assertThatThrownBy(() -> explain(PAGES.getFirst().id(), "nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theWidestPathGoesRoundAWeakEdge() {
    var graph =
        new NeighbourGraph(
            5, new int[] {0, 0, 1, 2}, new int[] {1, 2, 2, 3}, new double[] {.9, .2, .8, .7});
    assertThat(WidestPath.find(graph, 0, 3)).containsExactly(0, 1, 2, 3);
    assertThat(WidestPath.find(graph, 0, 4)).isEmpty();
    assertThat(WidestPath.find(graph, 2, 2)).containsExactly(2);
  }

  private static StoryExplanation explain(String a, String b) {
    return StoryFinder.explain(PAGES, List.of(), StorySettings.defaults(), a, b);
  }
}
