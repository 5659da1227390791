package dev.refrain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The head of `target/refrain`, with programs in place of Java that only say how they were called.
class StartScriptTest {
  private static final Path SCRIPT = Path.of("src/build/sh/refrain.sh");
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path folder;

  private record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.isExecutable(SHELL), "no /bin/sh on this machine");
  }

  @Test
  void startsTheJavaItIsGiven() throws Exception {
    Path java = java("given", "25.0.1");

    Outcome outcome = run(Map.of("REFRAIN_JAVA", java.toString()), "report", "a b", "--out", "*");

    assertThat(outcome.err).isEmpty();
    assertThat(outcome.exit).isEqualTo(7);
    assertThat(outcome.out)
        .startsWith("given\n")
        .endsWith("<-jar>\n<" + SCRIPT.toAbsolutePath() + ">\n<report>\n<a b>\n<--out>\n<*>\n");
  }

  @Test
  void prefersTheGivenOneToJavaHomeAndThatToThePath() throws Exception {
    Path given = java("given", "26");
    Path home = java("home", "25");
    Path path = java("path", "27-ea");
    var all = new HashMap<String, String>();
    all.put("PATH", path.getParent() + ":/usr/bin:/bin");
    assertThat(run(all).out).startsWith("path\n");
    all.put("JAVA_HOME", home.getParent().getParent().toString());
    assertThat(run(all).out).startsWith("home\n");
    all.put("REFRAIN_JAVA", given.toString());
    assertThat(run(all).out).startsWith("given\n");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    Path home = java("home", "21.0.5");
    Path path = java("path", "25");

    Outcome outcome =
        run(
            Map.of(
                "JAVA_HOME",
                home.getParent().getParent().toString(),
                "PATH",
                path.getParent() + ":/usr/bin:/bin"));

    assertThat(outcome.out).startsWith("path\n");
  }

  @Test
  void asksAJavaWithoutNotesForItsVersion() throws Exception {
    Path java = java("bare", "25");
    Files.delete(java.getParent().getParent().resolve("release"));

    assertThat(run(Map.of("REFRAIN_JAVA", java.toString())).out).startsWith("bare\n");
  }

  @Test
  void addsTheFlagsItIsGiven() throws Exception {
    Path java = java("given", "25");

    Outcome outcome =
        run(Map.of("REFRAIN_JAVA", java.toString(), "REFRAIN_JAVA_OPTS", "-Xmx3g -Da=b"));

    assertThat(outcome.out).contains("<-Xmx3g>\n<-Da=b>\n<-jar>\n");
  }

  @Test
  void passesOnWhereTemporaryFilesGo() throws Exception {
    String java = java("given", "25").toString();

    assertThat(run(Map.of("REFRAIN_JAVA", java, "TMPDIR", "/some where")).out)
        .contains("<-Djava.io.tmpdir=/some where>\n");
    assertThat(run(Map.of("REFRAIN_JAVA", java, "TMPDIR", "")).out).doesNotContain("tmpdir");
  }

  @Test
  void leavesTheGarbageCollectorToWhoNamesOne() throws Exception {
    Path java = java("given", "25");

    assertThat(run(Map.of("REFRAIN_JAVA", java.toString())).out).contains("<-XX:+UseSerialGC>");
    assertThat(run(Map.of("REFRAIN_JAVA", java.toString(), "REFRAIN_JAVA_OPTS", "-XX:+UseZGC")).out)
        .contains("<-XX:+UseZGC>")
        .doesNotContain("Serial");
  }

  @Test
  void takesThreeQuartersOfTheMachineUnlessAHeapIsNamed() throws Exception {
    String java = java("given", "25").toString();

    assertThat(run(Map.of("REFRAIN_JAVA", java)).out)
        .contains("<-XX:MaxRAMPercentage=75>\n<-XX:MaxNewSize=256m>\n<-XX:+UseCompressedOops>\n");
    for (String heap : List.of("-Xmx200m", "-Da=b -XX:MaxRAMPercentage=50")) {
      assertThat(run(Map.of("REFRAIN_JAVA", java, "REFRAIN_JAVA_OPTS", heap)).out)
          .contains("<-XX:+UseSerialGC>")
          .doesNotContain("MaxRAMPercentage=75", "MaxNewSize", "CompressedOops");
    }
  }

  @Test
  void takesTheNotesOfTheRehearsalWhereTheyStandBesideIt() throws Exception {
    Map<String, String> variables = Map.of("REFRAIN_JAVA", java("given", "25").toString());
    Path copy = Files.copy(SCRIPT, folder.resolve("refrain"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), copy);
    assertThat(run(link, variables, "report").out).doesNotContain("AOT");

    Path notes = Files.createFile(folder.resolve("refrain.aot")).toRealPath();

    for (Path called : List.of(copy, link)) {
      assertThat(run(called, variables, "report").out)
          .contains("<-XX:AOTCache=" + notes + ">\n")
          .contains("<-jar>\n<" + copy.toRealPath() + ">\n<report>\n");
    }
  }

  @Test
  void saysPlainlyWhatIsWrongWithTheJavaItIsGiven() throws Exception {
    Path old = java("old", "17.0.2");

    for (String given : List.of(old.toString(), folder + "/nowhere", folder.toString())) {
      Outcome outcome = run(Map.of("REFRAIN_JAVA", given), "--help");

      assertThat(outcome.exit).isEqualTo(1);
      assertThat(outcome.out).isEmpty();
      assertThat(outcome.err)
          .isEqualTo(
              "refrain: REFRAIN_JAVA is "
                  + given
                  + ", which is not a Java 25 or newer that can be started\n");
    }
  }

  private Path java(String name, String version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
    Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java =
        Files.writeString(
            bin.resolve("java"),
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-20' >&2; exit; fi
            echo %s
            for word; do echo "<$word>"; done
            exit 7
            """
                .formatted(version, name));
    return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    return run(SCRIPT.toAbsolutePath(), variables, words);
  }

  private Outcome run(Path script, Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(SHELL.toString());
    command.add(script.toString());
    command.addAll(List.of(words));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    var builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("REFRAIN_.*|JAVA_HOME"));
    builder.environment().putAll(variables);
    int exit = builder.start().waitFor();
    return new Outcome(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
