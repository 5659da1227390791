package dev.refrain.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignatureMatrixTest {
  /// Around the first row of the second block, and at both ends.
  private static final int[] ROWS = {0, 1, 65_535, 65_536, 65_537, 69_999};

  @Test
  void keepsTheSignatureOfEachRow() {
    OnePermutationMinHash minHash = OnePermutationMinHash.standard();
    var matrix = new SignatureMatrix(minHash, 70_000);
    long[][] sets = new long[ROWS.length][];
    var random = new SplittableRandom(3);
    for (int i = 0; i < ROWS.length; i++) {
      sets[i] = random.longs(300).toArray();
      matrix.sign(ROWS[i], sets[i], 0, sets[i].length);
    }
    for (int i = 0; i < ROWS.length; i++) {
      int[] signature = minHash.sign(sets[i], 0, sets[i].length);
      int[] row = new int[minHash.bins()];
      int number = ROWS[i];
      Arrays.setAll(row, bin -> matrix.value(number, bin));
      assertThat(row).isEqualTo(signature);
      assertThat(matrix.isEmpty(number)).isFalse();
      for (int other : ROWS) {
        assertThat(matrix.estimate(number, other))
            .isEqualTo(number == other ? 1 : matrix.estimate(other, number));
      }
    }
    assertThat(matrix.rows()).isEqualTo(70_000);
  }
}
