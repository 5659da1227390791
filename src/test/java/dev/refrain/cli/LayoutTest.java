package dev.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  @TempDir private Path temp;

  private static String printed(Terminal terminal, Consumer<Layout> said) {
    var err = new ByteArrayOutputStream();
    var stream = new PrintStream(err, true, UTF_8);
    said.accept(new Layout(new Console(InputStream.nullInputStream(), stream, stream, terminal)));
    return err.toString(UTF_8);
  }

  @Test
  void cutsAndWrapsToTheWidthOfTheTerminal() {
    var narrow = new Terminal(true, false, 40);
    assertThat(printed(narrow, layout -> layout.entry("Read", "one two ".repeat(12))).lines())
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= 40);
    assertThat(
            printed(narrow, layout -> layout.item("3 ×", Layout.Style.SOFT, "朝鲜".repeat(30), "7")))
        .satisfies(line -> assertThat(Plain.width(line.strip())).isLessThanOrEqualTo(40))
        .contains("…")
        .endsWith(" 7" + System.lineSeparator());
    assertThat(Layout.wrap("a /very/long/path/that/is/wider b", 10))
        .containsExactly("a", "/very/long/path/that/is/wider", "b");
  }

  @Test
  void coloursOnlyWhereThereIsColour() {
    Consumer<Layout> error = layout -> layout.item("error", Layout.Style.ERROR, "x\u001b[2Jy", "1");
    assertThat(printed(new Terminal(true, true, 80), error))
        .contains("\u001b[31merror\u001b[0m")
        .doesNotContain("\u001b[2J");
    assertThat(printed(new Terminal(true, false, 80), error)).doesNotContain("\u001b");
    assertThat(printed(Terminal.NONE, error)).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "duplicates", "stories", "audit"})
  void everySummaryFitsEightyColumns(String command) {
    Run run = Run.of(command, "seeds", "--out", temp.toString());
    List<String> lines = run.err().lines().filter(line -> !line.contains(temp.toString())).toList();
    assertThat(lines)
        .hasSizeGreaterThan(2)
        .allMatch(line -> Plain.width(line) <= 80)
        .allMatch(line -> line.indexOf('\u001b') < 0);
  }
}
