package dev.refrain.report.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @Test
  void writesRowsThatOtherProgramsRead() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var csv = new Csv(out, "a", "b")) {
      csv.row("x, \"y\"", -3);
      csv.row(null, 0.5);
      csv.row("two\r\nlines\u0007", true);
    }
    assertThat(out.toString(UTF_8))
        .isEqualTo("a,b\n\"x, \"\"y\"\"\",-3\n,0.5\n\"two  lines \",true\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-1+cmd|'-1+cmd",
        "@SUM(A1)|'@SUM(A1)",
        "\uff1dA1|'\uff1dA1",
        "plain|plain",
        "a=b|a=b"
      })
  void leavesNoFormula(String value, String cell) {
    assertThat(Csv.text(value)).isEqualTo(cell);
  }

  @Test
  void leavesNoFormulaBehindBlanks() {
    assertThat(Csv.text("\t=1")).isEqualTo("' =1");
    assertThat(Csv.text("\n\r @x")).startsWith("'");
    assertThat(Csv.text("=HYPERLINK(\"http://x\",\"y\")"))
        .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  }

  @Test
  void cutsWhatNoSpreadsheetTakes() {
    assertThat(Csv.text("w".repeat(1_000_000))).hasSizeLessThan(32_767).endsWith("…");
    assertThat(Csv.text("half \ud800 pair")).isEqualTo("half \ufffd pair");
  }
}
