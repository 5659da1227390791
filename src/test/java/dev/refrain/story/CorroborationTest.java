package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorroborationTest {
  private static final Corroboration USUAL = Corroboration.of(1);

  @Test
  void partsThatAgreeFarBetterWithinAreTwoEvents() {
    assertThat(USUAL.refuses(part(4, 40, 4), part(5, 40, 3), 1.2)).isTrue();
    assertThat(USUAL.refuses(part(4, 40, 2), part(5, 40, 2), 1.2)).isFalse();
  }

  @Test
  void fewTextsAndHeadlinesCannotTell() {
    assertThat(USUAL.refuses(part(3, 40, 9), part(8, 40, 9), 1.2)).isFalse();
    assertThat(USUAL.refuses(part(8, 9, 9), part(8, 40, 9), 1.2)).isFalse();
  }

  @Test
  void coarseStoriesWantLess() {
    assertThat(Corroboration.of(.1).refuses(part(4, 40, 4), part(5, 40, 3), 1.2)).isFalse();
  }

  @Test
  void linkageKeepsTwoEventsApartThatTheBoundAloneWouldJoin() {
    int[] terms = {40, 40, 40, 40, 40, 40, 40, 40};
    AverageLinkage.Likeness likeness = (a, b) -> a / 4 == b / 4 ? 4 : 1.3;
    assertThat(AverageLinkage.cut(terms, likeness, 1, USUAL))
        .containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    assertThat(AverageLinkage.cut(terms, likeness, 1, new Corroboration(0))).containsOnly(0);
  }

  private static Corroboration.Part part(int texts, int terms, double within) {
    Corroboration.Part part = Corroboration.Part.of(terms);
    for (int i = 1; i < texts; i++) {
      part = part.with(Corroboration.Part.of(terms), within);
    }
    return part;
  }
}
