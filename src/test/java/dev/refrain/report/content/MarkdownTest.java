package dev.refrain.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain words, 1.5 – “yes”; plain words, 1.5 – “yes”",
        "**b** _i_ `c` ~s~; \\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~s\\~",
        "[x](javascript:alert(1)); \\[x\\](javascript:alert(1))",
        "<img src=x onerror=y>; \\<img src=x onerror=y\\>",
        "a | b; a \\| b",
        "- item; \\- item",
        "http://evil.test/?a&b; http\\://evil.test/?a\\&b",
        "www.evil.test; www\\.evil.test"
      })
  void meansNothingButItself(String value, String text) {
    assertThat(Markdown.text(value)).isEqualTo(text);
  }

  @Test
  void mentionsNobodyAndHidesNothing() {
    assertThat(Markdown.text("@all #12")).isEqualTo("\\@\u2060all \\#\u206012");
    assertThat(Markdown.text("a\nb\u202ec\u0000")).isEqualTo("a b\ufffdc");
  }
}
