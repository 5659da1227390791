package dev.refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimilarityScoresTest {
  @Test
  void pearsonOfKnownValues() {
    assertThat(SimilarityScores.pearson(new double[] {1, 2, 3}, new double[] {2, 4, 6}))
        .isCloseTo(1, within(1e-12));
    assertThat(SimilarityScores.pearson(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
        .isCloseTo(-1, within(1e-12));
    assertThat(SimilarityScores.pearson(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}))
        .isCloseTo(.8, within(1e-12));
    assertThat(SimilarityScores.pearson(new double[] {1, 1}, new double[] {1, 2})).isZero();
  }

  @Test
  void equalValuesShareTheirMeanRank() {
    assertThat(SimilarityScores.ranks(new double[] {.3, .1, .3, .9}))
        .containsExactly(2.5, 1, 2.5, 4);
  }

  @Test
  void ranksDoNotSeeTheScale() {
    var scores = SimilarityScores.of(new double[] {.1, .2, .9}, new double[] {1, 2, 3});

    assertThat(scores).containsEntry("spearman", 1.0).containsEntry("pairs", 3);
    assertThat((Double) scores.get("pearson")).isLessThan(1);
  }
}
