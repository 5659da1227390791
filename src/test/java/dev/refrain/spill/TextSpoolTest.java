package dev.refrain.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSpoolTest {
  private static final String[] LETTERS = {
    "a", " ", "é", "ж", "’", "\u0000", "\u0085", "😀", "\ud83d", "\ude00", "�", "\n"
  };

  /// With room for everything, for a part, and for none.
  @ParameterizedTest
  @ValueSource(longs = {1 << 20, 10_000, 0})
  void givesBackWhatWasPut(long room) {
    List<String> texts = texts(200);
    var spool = new TextSpool(new MemoryBudget(room));

    List<Supplier<String>> kept = texts.stream().map(spool::put).toList();

    assertThat(kept.reversed().stream().map(Supplier::get)).isEqualTo(texts.reversed());
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> kept.get(i).get()))
        .containsExactlyElementsOf(texts);
  }

  @Test
  void holdsNoMoreThanItMay() {
    var spool = new TextSpool(new MemoryBudget(10));
    String small = "three";
    String large = "sixteen letters.";

    assertThat(spool.put(large).get()).isNotSameAs(large).isEqualTo(large);
    assertThat(spool.put(small).get()).isSameAs(small);
    assertThat(spool.put(small).get()).isNotSameAs(small).isEqualTo(small);
  }

  private static List<String> texts(int count) {
    var random = new SplittableRandom(7);
    var texts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder();
      int letters = 1 + random.nextInt(LETTERS.length);
      random
          .ints(i, 0, letters)
          .forEach(letter -> text.append(LETTERS[(letter * 7) % LETTERS.length]));
      texts.add(text.toString());
    }
    return texts;
  }
}
