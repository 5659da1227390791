package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CleanTest {
  private static final String MANIFEST = "manifest.jsonl";
  private static final String FURNITURE =
      "\\nRead more\\nMayor opens another bridge again\\nCouncil votes on the budget today\\n";

  @TempDir private Path temp;

  /// A sentence of its own for every number.
  private static String story(int number) {
    var text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      text.append(
          "The council of town %d%d met on Tuesday and voted for plan %d"
              .formatted(number, i, number * 7 + i));
      text.append(
          " of the %s committee, which had asked for it"
              .formatted(Integer.toString(number * 991 + i * 37, 36)));
      text.append(
          " in a letter about bridge %d over river %s. "
              .formatted(number * 13 + i, Integer.toString(number * 77777 + i, 36)));
    }
    return text.toString().strip();
  }

  private static String page(int number) {
    return "Town news %d reaches the council\n\n%s\n\nRead more\nMayor opens another bridge again\nCouncil votes on the budget today\n"
        .formatted(number, story(number) + "\n\n" + story(number + 500));
  }

  private String at(String name) {
    return temp.resolve(name).toString();
  }

  private Path write(String name, String content) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Run clean(String out, String... words) {
    return Run.of(
        Stream.concat(Stream.of("clean", "--out", at(out)), Stream.of(words))
            .toArray(String[]::new));
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<JsonNode> manifest(Path folder) throws IOException {
    return Files.readString(folder.resolve(MANIFEST)).lines().map(CleanTest::json).toList();
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  /// Cleans what was cleaned, and finds it as it was.
  private void assertClean(String out, String... options) throws IOException {
    String again = out + "-again";
    var words = new ArrayList<>(List.of(at(out)));
    words.addAll(List.of(options));
    Run run = clean(again, words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("left out: nothing").doesNotContain("skipped");
    Map<String, byte[]> first = files(temp.resolve(out));
    Map<String, byte[]> second = files(temp.resolve(again));
    assertThat(second.get(MANIFEST)).isEmpty();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach(
        (name, bytes) -> {
          if (!name.equals(MANIFEST)) {
            assertThat(second.get(name)).as(name).isEqualTo(bytes);
          }
        });
  }

  @Test
  void cleansTheSeeds() throws IOException {
    Run run = clean("c", "seeds");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("kept 5 of 5 articles");
    assertThat(run.out()).isEmpty();
    assertThat(files(temp.resolve("c"))).hasSize(6).containsKey(MANIFEST);
    assertThat(manifest(temp.resolve("c")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("leftOut").asString()).isNotEqualTo("article"));
    assertClean("c");
  }

  @Test
  void theManifestHoldsToItsSchema() throws IOException {
    write("in/a.txt", page(1));
    write("in/b.txt", page(1));
    write("in/c.txt", page(2) + "\n" + story(2));
    write("in/d.txt", "Sign in\nCreate an account\n");
    write("in/e.txt", "");
    clean("c", at("in"), "--drop-failed", "--drop-repeats");
    String schema;
    try (InputStream in = getClass().getResourceAsStream("../report/schema/manifest.schema.json")) {
      assertThat(in).isNotNull();
      schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    List<String> keys = List.copyOf(json(schema).get("properties").propertyNames());
    var kinds = new TreeSet<String>();
    for (JsonNode row : manifest(temp.resolve("c"))) {
      assertThat(checked.validate(row.toString(), InputFormat.JSON)).as(row.toString()).isEmpty();
      assertThat(List.copyOf(row.propertyNames())).isEqualTo(keys);
      kinds.add(row.get("kind").asString());
    }
    assertThat(kinds).contains("copy", "failed", "repeat", "unreadable");
  }

  @Test
  void aRowOfATakenIdIsNotCalledUnreadable() throws IOException {
    write(
        "in/rows.jsonl",
        "{\"id\":\"a\",\"text\":\"%s\"}\n{\"id\":\"a\",\"text\":\"%s\"}\nbroken\n"
            .formatted(story(1), story(2)));
    Run run = Run.of("clean", at("in"), "--no-progress", "--out", at("ids"));
    assertThat(run.err()).contains("1 unreadable row or file, 1 row of a repeated id");
    assertThat(manifest(temp.resolve("ids")))
        .extracting(row -> row.get("kind").asString())
        .containsExactly("unreadable", "unreadable");
  }

  @Test
  void everyArticleIsWrittenOrListed() throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      rows.append("{\"id\":\"r%d\",\"text\":\"%s\"}\n".formatted(i, story(i % 20)));
      rows.append(i % 10 == 0 ? "broken\n" : "");
    }
    write("in/deep/er/rows.jsonl", rows.toString());
    for (int i = 0; i < 10; i++) {
      write("in/%d.txt".formatted(i), page(15 + i));
    }
    Run run = clean("c", at("in"));
    assertThat(run.code()).as(run.err()).isZero();
    Path out = temp.resolve("c");
    var seen = new HashSet<String>();
    for (String name : files(out).keySet()) {
      if (name.endsWith(".txt")) {
        assertThat(seen.add(name)).isTrue();
      }
    }
    Files.readString(out.resolve("deep/er/rows.jsonl"))
        .lines()
        .forEach(row -> assertThat(seen.add(json(row).get("id").asString())).isTrue());
    int unreadable = 0;
    for (JsonNode row : manifest(out)) {
      if (row.get("leftOut").asString().equals("article")) {
        assertThat(seen.add(row.get("article").asString())).isTrue();
        assertThat(row.get("copyOf").get("article").asString()).isNotEmpty();
      }
      unreadable += row.get("leftOut").asString().equals("input") ? 1 : 0;
    }
    assertThat(seen).hasSize(40);
    assertThat(unreadable).isEqualTo(3);
    assertClean("c");
  }

  @Test
  void ofARowOnlyTheTextChanges() throws IOException {
    String head = "{ \"big\":12345678901234567890.10, \"content\" : ";
    String tail = " ,\"tags\":[\"\\u00e9\", null,{\"text\":\"x\"}],\"id\":\"%s\",\"id2\":1e5 }\r";
    String text = "\"" + story(1) + "\\n\\n" + story(2) + FURNITURE + "\"";
    String cleaned = "\"" + story(1) + "\\n\\n" + story(2) + "\\n\"";
    String plain = "\"" + story(3).replace("council", "\\u0063ouncil \\/ \\ud800") + "\"";
    write(
        "in.jsonl",
        head + text + tail.formatted("a") + "\n\n" + head + plain + tail.formatted("b") + "\n");
    Run run = clean("c", at("in.jsonl"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(temp.resolve("c/in.jsonl")))
        .isEqualTo(
            head
                + cleaned
                + tail.formatted("a")
                + "\n"
                + head
                + plain
                + tail.formatted("b")
                + "\n");
    assertClean("c");
  }

  @Test
  void otherScriptsAndNamedFieldsAreWrittenBack() throws IOException {
    String body =
        story(1) + "\\n\\n«Größe — величина 大小 😀» said the town’s mayor to the council in May.";
    write("in.ndjson", "{\"text\":\"kept\",\"payload\":\"" + body + FURNITURE + "\"}\n");
    write(
        "ascii.jsonl",
        "{\"text\":\"" + story(2) + " \\u00e9t\\u00e9 \\ud83d\\ude00" + FURNITURE + "\"}\n");
    Run run = clean("c", at("in.ndjson"), "--text-field", "payload");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(temp.resolve("c/in.ndjson")))
        .isEqualTo("{\"text\":\"kept\",\"payload\":\"" + body + "\\n\"}\n");
    clean("d", at("ascii.jsonl"));
    assertThat(Files.readString(temp.resolve("d/ascii.jsonl")).toLowerCase(Locale.ROOT))
        .contains(" \\u00e9t\\u00e9 \\ud83d\\ude00\\n\"}");
  }

  @Test
  void packedFilesStayPacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page(4).getBytes(StandardCharsets.UTF_8));
    }
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.write(in.resolve("a.txt.gz"), bytes.toByteArray());
    write("in/b.txt", "\ufeff" + page(5));
    assertThat(clean("c", in.toString()).code()).isZero();
    try (var unpacked = new GZIPInputStream(Files.newInputStream(temp.resolve("c/a.txt.gz")))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .contains(story(4))
          .doesNotContain("Mayor");
    }
    assertThat(Files.readString(temp.resolve("c/b.txt"))).startsWith("\ufeffTown news 5");
    assertClean("c");
  }

  @Test
  void standardInputBecomesAFile() throws IOException {
    String rows =
        "{\"text\":\"%s\"}\n{\"text\":\"%s\"}\n{\"text\":\"%s\"}\n"
            .formatted(story(1), story(1), story(2));
    Run run = Run.withInput(rows, "clean", "-", "--out", at("c"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(temp.resolve("c/stdin.jsonl")).lines()).hasSize(2);
    assertThat(Run.withInput(page(1), "clean", "-", "--out", at("t")).code()).isZero();
    assertThat(files(temp.resolve("t"))).containsOnlyKeys(MANIFEST, "stdin.txt");
    assertClean("c");
  }

  @Test
  void inputsWithFilesOfOneNameDoNotMeet() throws IOException {
    write("x/rows.jsonl", "{\"id\":\"1\",\"text\":\"%s\"}\n".formatted(story(1)));
    write("y/rows.jsonl", "{\"id\":\"2\",\"text\":\"%s\"}\n".formatted(story(2)));
    write("y/manifest.jsonl", "{\"id\":\"3\",\"text\":\"%s\"}\n".formatted(story(3)));
    Run run = clean("c", at("x"), at("y"), at("y"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files(temp.resolve("c")))
        .containsOnlyKeys(MANIFEST, "rows.jsonl", "2/rows.jsonl", "2/manifest.jsonl");
    assertClean("c");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Run written = clean("c", "seeds");
    assertThat(written.code()).isZero();
    Run run = Run.of("clean", "seeds", "--dry-run");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(temp.resolve("c").resolve(MANIFEST)));
    assertThat(run.err()).contains("nothing written");
    assertThat(clean("d", "seeds", "--dry-run").out()).isEqualTo(run.out());
    assertThat(temp.resolve("d")).doesNotExist();
  }

  @Test
  void theInputIsNeverWrittenOver() throws IOException {
    Path in = write("in/sub/a.txt", page(1)).getParent().getParent();
    Map<String, byte[]> before = files(temp);
    String[] folders = {"in", "in/new", "in/sub/deep", "", "in/../in/sub"};
    for (String folder : folders) {
      Run run = clean(folder, in.toString());
      assertThat(run.code()).as(folder).isEqualTo(1);
      assertThat(run.err()).contains("input");
    }
    assertThat(clean("in/sub", at("in/sub/a.txt")).code()).isEqualTo(1);
    Files.createSymbolicLink(temp.resolve("link"), in);
    assertThat(clean("link/new", in.toString()).code()).isEqualTo(1);
    assertThat(clean("link", in.toString()).code()).isEqualTo(1);
    Files.delete(temp.resolve("link"));
    assertThat(files(temp)).containsOnlyKeys(before.keySet());
    assertThat(Files.readString(temp.resolve("in/sub/a.txt"))).isEqualTo(page(1));
  }

  @Test
  void aFolderWithOtherFilesIsRefused() throws IOException {
    write("in/a.txt", page(1));
    write("in/b.txt", page(2));
    write("full/notes.md", "mine");
    Run run = clean("full", at("in"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("notes.md");
    assertThat(files(temp.resolve("full"))).containsOnlyKeys("notes.md");
    assertThat(clean("c", at("in")).code()).isZero();
    assertThat(clean("c", at("in")).code()).isZero();
    write("in/b.txt", page(1));
    Run stale = clean("c", at("in"));
    assertThat(stale.code()).isEqualTo(1);
    assertThat(stale.err()).contains("b.txt");
    assertThat(Files.readString(temp.resolve("c/b.txt"))).contains(story(2));
  }

  @Test
  void linksInTheFolderAreNotFollowed() throws IOException {
    write("in/sub/a.txt", page(1));
    Path target = Files.createDirectory(temp.resolve("elsewhere"));
    Path out = Files.createDirectory(temp.resolve("c"));
    Files.createSymbolicLink(out.resolve("sub"), target);
    Run run = clean("c", at("in"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("sub");
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void pathsLeadNowhereElse() throws IOException {
    write("a/b/in/a.txt", page(1));
    write("a/b/rows.jsonl", "{\"id\":\"../../../evil\",\"text\":\"%s\"}\n".formatted(story(2)));
    Run run = clean("c", at("a/b/in/../../b/in/../in"), at("a/b/in/../rows.jsonl"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files(temp))
        .containsOnlyKeys(
            "a/b/in/a.txt", "a/b/rows.jsonl", "c/a.txt", "c/rows.jsonl", "c/" + MANIFEST);
  }

  @Test
  void aFolderIsWantedOrADryRun() {
    Run run = Run.of("clean", "seeds");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--out").contains("--dry-run");
  }

  @Test
  void otherCommandsPassTheManifestOver() throws IOException {
    clean("c", "seeds");
    Run run = Run.of("duplicates", at("c"), "--out", at("r"));
    assertThat(run.err()).contains("5 articles from 5 files").doesNotContain("skipped");
  }

  @Test
  void keepsTheCopyThatTheRulesName() throws IOException {
    write(
        "in.jsonl",
        """
        {"id":"a","published":"2024-05-01","text":"%1$s"}
        {"id":"b","published":"2024-05-02","text":"%1$s"}
        """
            .formatted(story(1)));
    clean("c", at("in.jsonl"), "--keep", "latest");
    assertThat(manifest(temp.resolve("c")).getFirst().get("article").asString()).isEqualTo("a");
    Set<String> kept = new HashSet<>();
    Files.readString(temp.resolve("c/in.jsonl"))
        .lines()
        .forEach(r -> kept.add(new ObjectMapper().readTree(r).get("id").asString()));
    assertThat(kept).containsExactly("b");
  }

  @Test
  void countsTheRowsThatCouldNotBeRead() throws IOException {
    Path rows = write("rows.jsonl", "{\"id\":\"a\",\"text\":\"The bridge is closed.\"}\n{\nnone\n");
    Run run = clean("out", rows.toString());
    assertThat(run.err()).contains("left out: 2 unreadable rows or files");
  }

  @Test
  void anUpdateLeavesWithWhatDiffersUnlessItIsToStay() throws IOException {
    String told = story(1);
    String update = told.replace("plan 7 ", "plan 9 ");
    assertThat(update).isNotEqualTo(told);
    write("a.txt", told);
    write("b.txt", update);
    assertThat(clean("both", at("a.txt"), at("b.txt"), "--keep-edited").err())
        .contains("kept 2 of 2 articles");
    assertThat(manifest(temp.resolve("both"))).isEmpty();
    assertThat(clean("out", at("a.txt"), at("b.txt")).err())
        .contains("kept 1 of 2 articles", "1 of the copies was edited", "--keep-edited");
    assertThat(manifest(temp.resolve("out")))
        .singleElement()
        .satisfies(
            copy -> assertThat(copy.get("reason").asString()).endsWith("; they differ in: number"));
  }
}
