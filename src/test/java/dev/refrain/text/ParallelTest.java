package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void resultsKeepTheOrder() {
    assertThat(Parallel.map(NUMBERS, n -> 2 * n, 3))
        .isEqualTo(NUMBERS.stream().map(n -> 2 * n).toList());
  }

  /// Who waits hears of a full disk as whoever filled it did.
  @Test
  void aFailureComesThroughAsItIs() {
    var full = new UncheckedIOException(new IOException("no space left"));
    for (int threads : new int[] {1, 3}) {
      assertThatThrownBy(
              () ->
                  Parallel.map(
                      NUMBERS,
                      n -> {
                        throw full;
                      },
                      threads))
          .isSameAs(full);
    }
    var checked = new IOException("gone");
    assertThat(Parallel.failure(new ExecutionException(checked)))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(checked);
  }
}
