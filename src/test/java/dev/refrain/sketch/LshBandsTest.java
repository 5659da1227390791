package dev.refrain.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LshBandsTest {
  @Test
  void theCurveIsThatOfTheTextbook() {
    var bands = new LshBands(8, 16);

    assertThat(bands.probability(0)).isZero();
    assertThat(bands.probability(1)).isEqualTo(1);
    assertThat(bands.probability(.8)).isCloseTo(.947, within(.001));
    assertThat(bands.threshold()).isCloseTo(.707, within(.001));
  }

  @Test
  void pairsMeetAsOftenAsTheCurveSays() {
    var bands = new LshBands(4, 32);
    var random = new SplittableRandom(7);
    int pairs = 400;
    double jaccard = .4;
    var matrix = new SignatureMatrix(OnePermutationMinHash.standard(), 2 * pairs);
    for (int pair = 0; pair < pairs; pair++) {
      long[] union = random.longs(2000).toArray();
      matrix.sign(2 * pair, union, 0, 1400);
      matrix.sign(2 * pair + 1, union, 600, 2000);
    }
    Set<Integer> met = new HashSet<>();
    for (int band = 0; band < bands.bands(); band++) {
      long[] keys = bands.sortedKeys(matrix, band);
      for (int i = 1; i < keys.length; i++) {
        int a = LshBands.signature(keys[i - 1]);
        int b = LshBands.signature(keys[i]);
        if (LshBands.sameBucket(keys[i - 1], keys[i]) && a / 2 == b / 2) {
          met.add(a / 2);
        }
      }
    }

    double wanted = bands.probability(jaccard);
    double error = Math.sqrt(wanted * (1 - wanted) / pairs);
    assertThat((double) met.size() / pairs).isCloseTo(wanted, within(4 * error + .02));
  }

  @Test
  void emptySetsStandInNoBucket() {
    var matrix = new SignatureMatrix(OnePermutationMinHash.standard(), 3);
    matrix.sign(0, new long[0], 0, 0);
    matrix.sign(1, new long[] {5, 6}, 0, 2);
    matrix.sign(2, new long[0], 0, 0);

    long[] keys = new LshBands(2, 64).sortedKeys(matrix, 3);

    assertThat(keys).hasSize(1);
    assertThat(LshBands.signature(keys[0])).isEqualTo(1);
  }

  @Test
  void moreRowsThanTheSignatureHasAreRefused() {
    var matrix = new SignatureMatrix(new OnePermutationMinHash(64), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LshBands(2, 64).sortedKeys(matrix, 0))
        .withMessageContaining("128 bins");
  }
}
