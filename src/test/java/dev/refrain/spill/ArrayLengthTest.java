package dev.refrain.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArrayLengthTest {
  private static final long MOST = Integer.MAX_VALUE - 8;

  @Test
  void growsAsFarAsThereAreArrays() {
    assertThat(ArrayLength.of(10, 15)).isEqualTo(15);
    assertThat(ArrayLength.of(10, 5)).isEqualTo(10);
    assertThat(ArrayLength.of(1_500_000_000, 2_250_000_000L)).isEqualTo((int) MOST);
    assertThat(ArrayLength.of(MOST)).isEqualTo((int) MOST);
  }

  /// The words by which whoever started the run is told that more memory does not help.
  @Test
  void saysThatThereAreNoLargerOnes() {
    assertThatThrownBy(() -> ArrayLength.of(MOST + 1))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessageContaining("array size");
    assertThatThrownBy(() -> ArrayLength.of(3L << 30, 4L << 30)).hasMessageContaining("3221225472");
  }
}
