package dev.refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import smile.validation.metric.AdjustedMutualInformation;
import smile.validation.metric.AdjustedRandIndex;
import smile.validation.metric.NormalizedMutualInformation;

class ClusterScoresTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /// Clusters {1,2,3} {4,5}, labels {1,2} {3,4,5}: 4 pairs each, (1,2) and (4,5) in common; a table
  /// of 2, 1 and 2.
  @Test
  void agreesWithFiguresByHand() {
    ClusterScores scores = ClusterScores.of(new int[] {7, 7, 7, 9, 9}, new int[] {0, 0, 1, 1, 1});
    assertThat(scores.pairs().precision()).isEqualTo(.5, CLOSE);
    assertThat(scores.pairs().recall()).isEqualTo(.5, CLOSE);
    assertThat(scores.pairs().f1()).isEqualTo(.5, CLOSE);
    assertThat(scores.bcubed().precision()).isEqualTo((4 / 3.0 + 1 / 3.0 + 2) / 5, CLOSE);
    assertThat(scores.bcubed().recall()).isEqualTo((2 + 1 / 3.0 + 4 / 3.0) / 5, CLOSE);
    assertThat(scores.ari()).isEqualTo((2 - 1.6) / (4 - 1.6), CLOSE);
  }

  @Test
  void equalDivisionsScoreOneWhateverTheirNames() {
    ClusterScores scores = ClusterScores.of(new int[] {5, 5, 2, 8}, new int[] {0, 0, 1, 2});
    assertThat(scores.bcubed().f1()).isEqualTo(1, CLOSE);
    assertThat(scores.ari()).isEqualTo(1, CLOSE);
    assertThat(scores.nmi()).isEqualTo(1, CLOSE);
    assertThat(scores.ami()).isEqualTo(1, CLOSE);
  }

  @Test
  void allAloneAndAllTogetherAreDefined() {
    ClusterScores alone = ClusterScores.of(new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 1});
    assertThat(alone.pairs().precision()).isEqualTo(1);
    assertThat(alone.pairs().recall()).isZero();
    assertThat(alone.bcubed().recall()).isEqualTo(.5, CLOSE);
    assertThat(alone.ari()).isEqualTo(0, CLOSE);
    assertThat(ClusterScores.of(new int[0], new int[0]).ari()).isEqualTo(1);
    assertThat(ClusterScores.of(new int[] {4}, new int[] {9}).ami()).isEqualTo(1);
  }

  @Test
  void agreesWithSmile() {
    var random = new SplittableRandom(3);
    for (int round = 0; round < 20; round++) {
      int n = 20 + random.nextInt(100);
      int[] predicted = random.ints(n, 0, 2 + random.nextInt(20)).toArray();
      int[] gold = random.ints(n, 0, 2 + random.nextInt(20)).toArray();
      ClusterScores scores = ClusterScores.of(predicted, gold);
      assertThat(scores.ari()).isEqualTo(AdjustedRandIndex.of(predicted, gold), within(1e-6));
      assertThat(scores.nmi())
          .isEqualTo(NormalizedMutualInformation.sum(predicted, gold), within(1e-6));
      assertThat(scores.ami())
          .isEqualTo(AdjustedMutualInformation.sum(predicted, gold), within(1e-6));
    }
  }
}
