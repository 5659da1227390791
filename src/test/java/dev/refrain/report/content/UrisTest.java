package dev.refrain.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a/b.txt, a/b.txt",
        "a b#1?.txt, a%20b%231%3F.txt",
        "c:d, c%3Ad",
        "ö%.txt, %C3%B6%25.txt"
      })
  void encodesFileNames(String name, String wanted) {
    assertThat(Uris.relative(name)).isEqualTo(wanted);
  }

  @Test
  void encodesSlashesInFragments() {
    assertThat(Uris.fragment("a/b'(c)")).isEqualTo("a%2Fb%27%28c%29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT://example.org/%0aalert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org/",
        "http:",
        "https://",
        "http://exa mple.org",
        "not an address",
        ""
      })
  void followsNothingButWebAddresses(String address) {
    assertThat(Uris.web(address)).isNull();
  }

  @Test
  void followsWebAddresses() {
    assertThat(Uris.web("https://example.org/a?b=1&c=2#d"))
        .isEqualTo("https://example.org/a?b=1&c=2#d");
    assertThat(Uris.web(null)).isNull();
  }
}
