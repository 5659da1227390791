package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.refrain.read.TextSink;
import dev.refrain.spill.MemoryBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is held of batches of articles, whole or by their passages.
class SketchesTest {
  private static final int MOST = (1 << 28) - 1;

  private final LevelSpools spools = new LevelSpools(new MemoryBudget(0));

  static Stream<String> kinds() {
    return Stream.of("articles", "passages");
  }

  private TextSink sketches(String kind) {
    return kind.equals("articles") ? spools.articles().sketches() : spools.passages().sketches();
  }

  @AfterEach
  void close() {
    spools.close();
  }

  /// Where each page has a file, there are as many batches as pages.
  @ParameterizedTest
  @MethodSource("kinds")
  void aBatchOfOneArticleHoldsLittle(String kind) {
    List<TextSink> held = new ArrayList<>();
    held.add(batch(kind, 0));
    long before = used();
    for (int i = 1; i <= 5_000; i++) {
      held.add(batch(kind, i));
    }
    assertThat((used() - before) / held.size()).isLessThan(2_000);
  }

  private TextSink batch(String kind, int number) {
    TextSink sketches = sketches(kind);
    assertThat(sketches.bytes(new byte[200], 0, 1)).isFalse();
    sketches.text("The ferry stays in harbour until the storm is over, number " + number, null);
    sketches.done(number);
    return sketches;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void articlesBeyondTheNumbersAreRefused(String kind) {
    sketches(kind).done(MOST);
    for (int count : new int[] {MOST + 1, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> sketches(kind).done(count))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("one run takes at most 268435455 articles; split the input");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsTooManyIsNamed(String kind) {
    assertThatThrownBy(() -> GramSpool.requireRoom(MOST + 1, "different " + kind))
        .hasMessage("one run takes at most 268435455 different " + kind + "; split the input");
  }
}
