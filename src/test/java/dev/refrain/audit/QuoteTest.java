package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void isOneLineWithoutControls() {
    assertThat(Quote.of("  a\u001b[31m\nb\u202ec\u00a0 d ")).isEqualTo("“a [31m b c d”");
  }

  @Test
  void isCutAtSixtyCharactersAndNeverInsideOne() {
    assertThat(Quote.of("x".repeat(60))).isEqualTo("“" + "x".repeat(60) + "”");
    assertThat(Quote.of("𝔸".repeat(61))).isEqualTo("“" + "𝔸".repeat(60) + "…”");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(Quote.of("a\ud835b")).isEqualTo("“a b”");
  }
}
