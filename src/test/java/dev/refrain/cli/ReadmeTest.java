package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README tells the truth: its commands run, its links lead somewhere, the committed report is
/// what the main job writes.
class ReadmeTest {
  private static final String PROGRAM = "target/refrain ";

  @TempDir private Path temp;

  @Test
  void everyCommandRuns() throws IOException {
    List<String> commands = commands().stream().filter(line -> line.startsWith(PROGRAM)).toList();
    assertThat(commands).hasSizeGreaterThan(6);
    for (String command : commands) {
      var words = new ArrayList<>(List.of(command.substring(PROGRAM.length()).split(" ", -1)));
      int out = words.indexOf("--out");
      if (out >= 0) {
        words.set(out + 1, temp.resolve(words.get(out + 1)).toString());
      }
      Run run = Run.of(words.toArray(String[]::new));
      assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
    }
  }

  @Test
  void everyMavenCommandIsKnown() throws IOException {
    assertThat(commands().stream().filter(line -> line.startsWith("mvn ")))
        .containsExactlyInAnyOrder(
            "mvn -q compile exec:exec",
            "mvn verify",
            "mvn -q package -DskipTests",
            "mvn -q verify -Dquick",
            "mvn -q test-compile exec:exec@bench -Dbench=Signature",
            "mvn -q dependency:copy-dependencies@peers");
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    var matcher = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme());
    while (matcher.find()) {
      assertThat(Path.of(matcher.group(1))).exists();
    }
  }

  @Test
  void theCommittedReportIsWhatTheMainJobWrites() throws IOException {
    Path out = temp.resolve("reports");
    assertThat(Run.of("report", "seeds", "--out", out.toString()).code()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertThat(Path.of("reports").resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /// The lines of the blocks that are meant for a shell.
  private static List<String> commands() throws IOException {
    var commands = new ArrayList<String>();
    boolean shell = false;
    for (String line : readme().split("\n", -1)) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell) {
        commands.add(line);
      }
    }
    return commands;
  }
}
