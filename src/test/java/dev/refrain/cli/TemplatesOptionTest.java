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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `--templates`: furniture learned by one run and known to the next.
class TemplatesOptionTest {
  private static final String GIFT = "Please remember that this newspaper lives on what you give.";

  @TempDir private Path temp;

  @Test
  void yesterdaysFurnitureIsTodays() throws IOException {
    String monday = rows("monday.jsonl", 0, 6);
    String tuesday = rows("tuesday.jsonl", 6, 7);
    String file = temp.resolve("templates.jsonl").toString();
    assertThat(furniture(tuesday, "none")).doesNotContain(GIFT);
    assertThat(furniture(monday, "monday", "--templates", file)).contains(GIFT);
    byte[] learned = Files.readAllBytes(Path.of(file));
    assertThat(furniture(tuesday, "tuesday", "--templates", file)).contains(GIFT);
    assertThat(Files.readAllBytes(Path.of(file))).isNotEqualTo(learned);
    JsonNode summary = json(Files.readString(temp.resolve("tuesday/summary.json")));
    assertThat(summary.at("/settings/knownSites").asInt()).isEqualTo(1);
  }

  @Test
  void theSameRunTwiceLearnsNothingNew() throws IOException {
    String monday = rows("monday.jsonl", 0, 6);
    Path file = temp.resolve("templates.jsonl");
    furniture(monday, "one", "--templates", file.toString());
    byte[] learned = Files.readAllBytes(file);
    furniture(monday, "two", "--templates", file.toString(), "--threads", "1");
    assertThat(Files.readAllBytes(file)).isEqualTo(learned);
    assertThat(temp.resolve("two/articles.jsonl"))
        .hasSameBinaryContentAs(temp.resolve("one/articles.jsonl"));
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).noneMatch(path -> path.toString().endsWith(".tmp"));
    }
  }

  @Test
  void cleanTakesItOutAndItsOutputIsClean() throws IOException {
    Path file = temp.resolve("templates.jsonl");
    furniture(rows("monday.jsonl", 0, 6), "monday", "--templates", file.toString());
    byte[] learned = Files.readAllBytes(file);
    String tuesday = rows("tuesday.jsonl", 6, 8);
    clean(tuesday, "rehearsed", "--dry-run", "--templates", file.toString());
    assertThat(Files.readAllBytes(file)).isEqualTo(learned);
    clean(tuesday, "cleaned", "--templates", file.toString());
    String cleaned = temp.resolve("cleaned/tuesday.jsonl").toString();
    assertThat(Files.readString(Path.of(cleaned))).doesNotContain(GIFT).contains(prose(19));
    clean(cleaned, "again", "--templates", file.toString());
    assertThat(temp.resolve("again/tuesday.jsonl")).hasSameBinaryContentAs(Path.of(cleaned));
  }

  @Test
  void whatIsNoSuchFileIsToldWithItsLine() throws IOException {
    String monday = rows("monday.jsonl", 0, 3);
    Path file = temp.resolve("templates.jsonl");
    for (String wrong :
        List.of(
            "no JSON",
            "{}",
            "{\"site\":\"a\",\"pages\":-1}",
            "{\"site\":\"a\",\"pages\":2147483647,\"unbroken\":0}",
            "{\"site\":\"a\",\"pages\":1,\"lines\":{\"xyz\":1},\"unbroken\":0}",
            "{\"site\":\"a\",\"pages\":1,\"lines\":{\"1f\":2},\"unbroken\":0}",
            "{\"site\":\"a\",\"pages\":0,\"unbroken\":0}\n{\"site\":\"a\",\"pages\":0,\"unbroken\":0}")) {
      Files.writeString(file, wrong);
      Run run = duplicates(monday, "out", "--templates", file.toString());
      assertThat(run.code()).as(wrong).isEqualTo(2);
      assertThat(run.err()).contains(file + ":" + wrong.lines().count() + ": ");
      assertThat(file).hasContent(wrong);
    }
    assertThat(duplicates(monday, "out", "--templates", temp + "/none/file").err())
        .contains("there is no folder for this file");
    assertThat(duplicates(monday, "out", "--templates", file.toString(), "--view", "raw").err())
        .contains("--templates wants --view body");
  }

  @Test
  void onlyAFileIsWrittenAndALinkToItStays() throws IOException {
    String monday = rows("monday.jsonl", 0, 3);
    Run run = duplicates(monday, "out", "--templates", temp.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(temp + ": is no file that can be read and written back");
    Path file = Files.writeString(temp.resolve("templates.jsonl"), "");
    Path link = Files.createSymbolicLink(temp.resolve("link"), file);
    assertThat(duplicates(monday, "out", "--templates", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(file).isNotEmptyFile();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Path.of(monday)));
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(duplicates(monday, "out", "--templates", file.toString()).err())
        .contains("templates.jsonl:1: is nothing that --templates wrote: it is no text in UTF-8;");
  }

  private String rows(String name, int from, int to) throws IOException {
    var rows = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      rows.add(
          "{\"id\":\"%d\",\"source\":\"The Example\",\"text\":\"Give now\\n\\nMonthly\\n\\n%s\\n\\n%s\\n\\n%s\\n\\n%s\\n\\nContact us\"}"
              .formatted(i, prose(3 * i), prose(3 * i + 1), prose(3 * i + 2), GIFT));
    }
    return Files.write(temp.resolve(name), rows).toString();
  }

  /// A sentence of its own for every number.
  private static String prose(int number) {
    return "The council of town %d met on Tuesday, voted for plan %d and then went home by bus %d."
        .formatted(number, number * 7 + 100, number * 13 + 1000);
  }

  private Run duplicates(String input, String out, String... options) {
    return run("duplicates", input, out, options);
  }

  private void clean(String input, String out, String... options) {
    Run run = run("clean", input, out, options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Run run(String command, String input, String out, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of(command, input, "--out", temp.resolve(out).toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /// The furniture that a run finds on the last page of its input.
  private List<String> furniture(String input, String out, String... options) throws IOException {
    var all = new ArrayList<>(List.of("--articles"));
    all.addAll(List.of(options));
    Run run = duplicates(input, out, all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    String text = json(Files.readAllLines(Path.of(input)).getLast()).path("text").asString();
    var found = new ArrayList<String>();
    String page = Files.readAllLines(temp.resolve(out).resolve("articles.jsonl")).getLast();
    for (JsonNode passage : json(page).path("passages")) {
      if (passage.path("kind").asString().equals("furniture")) {
        found.add(text.substring(passage.path("start").asInt(), passage.path("end").asInt()));
      }
    }
    return found;
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
