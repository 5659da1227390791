package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `--help` says is a promise: it changes only together with these files. `-Dgolden=write`
/// writes them anew.
class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/refrain/cli/help");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refrain",
        "report",
        "duplicates",
        "stories",
        "audit",
        "compare",
        "clean",
        "evaluate",
        "tune",
        "rules"
      })
  void helpIsAsItWas(String command) throws IOException {
    Run run = command.equals("refrain") ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.code()).isZero();
    Path file = GOLDEN.resolve(command + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(file));
  }
}
