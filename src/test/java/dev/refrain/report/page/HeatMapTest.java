package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Analysis;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final Analysis TWELVE = ManyArticles.of(12).analysis();

  private static Analysis with(List<Page> pages, List<Story> stories) {
    return new Analysis(
        TWELVE.settings(),
        TWELVE.input(),
        pages,
        TWELVE.matches(),
        TWELVE.groups(),
        TWELVE.ledger(),
        stories,
        TWELVE.audit());
  }

  @Test
  void holdsEveryPairOnceAndNoArticleBesideItself() {
    List<HeatMap.Row> rows = HeatMap.rows(TWELVE);

    assertThat(rows)
        .extracting(HeatMap.Row::article)
        .containsExactlyInAnyOrderElementsOf(TWELVE.pages().stream().map(Page::id).toList());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).hundredths())
          .hasSize(rows.size() - 1 - i)
          .allMatch(likeness -> likeness >= 0 && likeness <= 100);
    }
  }

  @Test
  void isTheSameForAnyOrderOfTheInput() {
    Analysis reversed = with(TWELVE.pages().reversed(), TWELVE.stories().reversed());

    assertThat(HeatMap.rows(reversed)).isEqualTo(HeatMap.rows(TWELVE));
  }

  @Test
  void putsTheArticlesOfAStoryTogetherTheEarlierFirstAndFindsThemMoreAlike() {
    List<HeatMap.Row> rows = HeatMap.rows(TWELVE);
    List<String> order = rows.stream().map(HeatMap.Row::article).toList();
    int told = 0;
    for (Story story : TWELVE.stories()) {
      int first = order.indexOf(story.articles().getFirst().article());
      if (story.articles().size() == 2) {
        List<Integer> likeness = rows.get(first).hundredths();
        assertThat(order.get(first + 1)).isEqualTo(story.articles().getLast().article());
        assertThat(likeness.getFirst()).isGreaterThan(50);
        assertThat(likeness.subList(1, likeness.size())).allMatch(other -> other < 50);
        told++;
      }
    }
    assertThat(told).isEqualTo(3);
  }

  @Test
  void keepsThemesTogetherTheLargestFirst() {
    var stories = new ArrayList<Story>();
    for (Page page : TWELVE.pages()) {
      int number = stories.size();
      stories.add(
          new Story(
              "s" + number,
              number % 3 == 0 ? "a" : "b",
              "",
              List.of(),
              null,
              null,
              List.of(new Story.Member(page.id(), null, null)),
              1,
              1));
    }
    List<String> order =
        HeatMap.rows(with(TWELVE.pages(), stories)).stream().map(HeatMap.Row::article).toList();

    List<String> large =
        stories.stream()
            .filter(story -> story.theme().equals("b"))
            .map(story -> story.articles().getFirst().article())
            .toList();
    assertThat(new HashSet<>(order.subList(0, 8))).isEqualTo(new HashSet<>(large));
  }

  @Test
  void isLeftOutForOneArticleForTooManyAndWithoutStories() {
    assertThat(HeatMap.rows(ManyArticles.of(HeatMap.MOST).analysis())).hasSize(HeatMap.MOST);
    assertThat(HeatMap.rows(ManyArticles.of(HeatMap.MOST + 1).analysis())).isEmpty();
    assertThat(HeatMap.rows(ManyArticles.of(1).analysis())).isEmpty();
    assertThat(HeatMap.rows(with(TWELVE.pages(), List.of()))).isEmpty();
  }
}
