package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir private Path temp;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesTheChosenFilesAndLeavesOthersAlone() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("out"));
    Files.writeString(folder.resolve("notes.md"), "mine");
    Files.writeString(folder.resolve("groups.jsonl"), "old");

    ReportFolder.at(folder)
        .write(TinyReport.make(), Set.of(ReportFile.DUPLICATES, ReportFile.SUMMARY));

    assertThat(names(folder))
        .containsExactly("duplicates.jsonl", "groups.jsonl", "notes.md", "summary.json");
    assertThat(folder.resolve("notes.md")).hasContent("mine");
    assertThat(folder.resolve("groups.jsonl")).hasContent("old");
  }

  @Test
  void makesTheFolderAndReplacesAnEarlierReport() throws IOException {
    Path folder = temp.resolve("a/b");
    ReportFolder.at(folder).write(SeedReport.make(), EnumSet.allOf(ReportFile.class));
    ReportFolder.at(folder).write(TinyReport.make(), EnumSet.allOf(ReportFile.class));

    assertThat(names(folder))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ReportFile.values()).map(ReportFile::fileName).toList());
    assertThat(Files.readString(folder.resolve("groups.jsonl")))
        .isEqualTo(ReportFileTest.text(ReportFile.GROUPS, TinyReport.make()));
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("out"), "mine");

    assertThatThrownBy(() -> ReportFolder.at(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("wants a folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void makesNoFolderBeforeThereIsSomethingToWrite() throws IOException {
    Path folder = temp.resolve("deep/out");

    ReportFolder report = ReportFolder.at(folder);

    assertThat(temp.resolve("deep")).doesNotExist();
    report.write(TinyReport.make(), Set.of(ReportFile.GROUPS));
    assertThat(names(folder)).containsExactly("groups.jsonl");
  }

  @Test
  void refusesAPathThroughAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("out"), "mine");

    assertThatThrownBy(() -> ReportFolder.at(file.resolve("deeper")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.resolve("deeper").toString());
  }

  @Test
  void refusesASymbolicLinkAsTheFolder() throws IOException {
    Path real = Files.createDirectories(temp.resolve("real"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);

    assertThatThrownBy(() -> ReportFolder.at(link)).hasMessageContaining("symbolic link");
    assertThat(names(real)).isEmpty();
  }

  @Test
  void refusesASymbolicLinkAsAFileAndWritesNothing() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("out"));
    Path secret = Files.writeString(temp.resolve("secret"), "mine");
    Files.createSymbolicLink(folder.resolve("summary.json"), secret);

    assertThatThrownBy(
            () -> ReportFolder.at(folder).write(TinyReport.make(), EnumSet.allOf(ReportFile.class)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.resolve("summary.json").toString())
        .hasMessageContaining("symbolic link");
    assertThat(secret).hasContent("mine");
    assertThat(names(folder)).containsExactly("summary.json");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() throws IOException {
    Path folder = temp.resolve("out");
    Files.createDirectories(folder.resolve("index.html"));

    assertThatThrownBy(
            () -> ReportFolder.at(folder).write(TinyReport.make(), Set.of(ReportFile.PAGE)))
        .hasMessageContaining("index.html")
        .hasMessageContaining("no regular file");
    assertThat(names(folder)).containsExactly("index.html");
  }

  @Test
  void removesTemporaryFilesOfDeadRunsAndNothingElse() throws IOException, InterruptedException {
    long dead = deadProcess();
    Files.writeString(temp.resolve(".groups.jsonl." + dead + "-0.tmp"), "left over");
    Files.writeString(temp.resolve(".index.html." + dead + "-12.tmp"), "left over");
    Files.writeString(temp.resolve(".notes.md." + dead + "-0.tmp"), "mine");
    Files.createDirectories(temp.resolve(".summary.json." + dead + "-0.tmp"));

    ReportFolder.at(temp).write(TinyReport.make(), Set.of(ReportFile.GROUPS));

    assertThat(names(temp))
        .containsExactly(
            ".notes.md." + dead + "-0.tmp", ".summary.json." + dead + "-0.tmp", "groups.jsonl");
  }

  private static long deadProcess() throws IOException, InterruptedException {
    Process process = java("-version").start();
    process.waitFor();
    return process.pid();
  }

  private static ProcessBuilder java(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  @Test
  void removesItsTemporaryFilesWhenItIsStopped() throws IOException, InterruptedException {
    String classes = System.getProperty("java.class.path");
    Process process =
        java("-cp", classes, StoppedRun.class.getName(), temp.toString())
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (var out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("writing");
      assertThat(names(temp)).hasSize(1).first().asString().startsWith(".groups.jsonl.");

      process.destroy();
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
    assertThat(names(temp)).isEmpty();
  }

  /// A run that stops in the middle of writing.
  static final class StoppedRun {
    private StoppedRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      try (TemporaryFiles files = TemporaryFiles.in(Path.of(args[0]))) {
        files.create(ReportFile.GROUPS);
        System.out.println("writing");
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void saysInWordsWhyAFileCouldNotBeWritten() throws IOException {
    Path folder = temp.resolve("gone");
    ReportFolder report = ReportFolder.at(folder);
    Path occupied = Files.writeString(folder, "mine");

    assertThatThrownBy(() -> report.write(TinyReport.make(), Set.of(ReportFile.GROUPS)))
        .hasMessage(folder + ": a part of this path is a file, not a folder");
    Files.delete(occupied);
    assertThatThrownBy(() -> TimingsFile.write(Map.of(), folder.resolve("timings.json")))
        .hasMessage(folder.resolve("timings.json") + ": could not be written: no such file");
  }

  @Test
  void hasPlainWordsForWhatDisksRefuse() {
    assertThat(Reasons.of(new AccessDeniedException("/out/.groups.jsonl.1-0.tmp")))
        .isEqualTo("permission denied");
    assertThat(Reasons.of(new FileSystemException("/out/.x.tmp", null, "No space left on device")))
        .isEqualTo("no space left on device");
    assertThat(Reasons.of(new IOException("No space left on device")))
        .isEqualTo("no space left on device");
    assertThat(Reasons.of(new IOException())).isEqualTo("the disk refused it");
  }

  @Test
  void stepsAroundTemporaryFilesOfADeadRun() throws IOException {
    long pid = ProcessHandle.current().pid();
    Path stale = Files.writeString(temp.resolve(".groups.jsonl." + pid + "-0.tmp"), "stale");

    ReportFolder.at(temp).write(TinyReport.make(), Set.of(ReportFile.GROUPS));

    assertThat(stale).hasContent("stale");
    assertThat(temp.resolve("groups.jsonl")).isNotEmptyFile();
  }
}
