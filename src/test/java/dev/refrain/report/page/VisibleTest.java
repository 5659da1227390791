package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @Test
  void leavesPlainTextAlone() {
    assertThat(Visible.pieces("naïve café – 日本 <b>"))
        .containsExactly(new Visible.Piece("naïve café – 日本 <b>", false));
    assertThat(Visible.pieces("")).isEmpty();
  }

  @Test
  void namesWhatTurnsTextAround() {
    assertThat(Visible.pieces("a\u202eb\u2069"))
        .containsExactly(
            new Visible.Piece("a", false),
            new Visible.Piece("U+202E", true),
            new Visible.Piece("b", false),
            new Visible.Piece("U+2069", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u061c",
        "\u200e",
        "\u2028",
        "\u202a",
        "\ufeff",
        "\ufffe",
        "\ufdd0",
        "\ud800",
        "\udc00",
        "\udb40\udc41"
      })
  void namesWhatCannotBeSeen(String hidden) {
    assertThat(Visible.plain("x" + hidden + "y"))
        .startsWith("xU+")
        .endsWith("y")
        .hasSizeGreaterThan(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\u00a0", "\u200c", "\u200d", "👨‍👩‍👧", "\u0644\u0627"})
  void leavesWhatScriptsNeed(String needed) {
    assertThat(Visible.plain("x" + needed + "y")).isEqualTo("x" + needed + "y");
  }
}
