package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What must not depend on names, order, format, line ends or threads.
class InvarianceTest {
  private static final List<String> RESULTS =
      List.of(
          "duplicates.jsonl",
          "passages.jsonl",
          "findings.jsonl",
          "articles.jsonl",
          "stories.jsonl");

  @TempDir private Path temp;

  private final Map<String, String> seeds = new TreeMap<>();

  @BeforeEach
  void readSeeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        seeds.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(seeds).hasSize(5);
  }

  @Test
  void oneThreadAndTwoGiveTheSameBytes() throws IOException {
    Path one = report("one", "--threads", "1", "seeds");
    Path two = report("two", "--threads", "2", "seeds");
    try (Stream<Path> files = Files.list(one)) {
      for (Path file : files.toList()) {
        assertThat(two.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--level=article --view=raw", "--level=both --view=body"})
  void littleMemoryAndOtherThreadsGiveTheSamePairs(String compared) throws IOException {
    var rows = new StringBuilder();
    for (int copy = 0; copy < 40; copy++) {
      String edit = "edit" + copy;
      seeds.forEach(
          (name, text) ->
              rows.append(row(edit + name, text.replace(". ", ". " + edit + " "))).append('\n'));
    }
    Path file = Files.writeString(temp.resolve("rows.jsonl"), rows);
    Path much = pairs("much", file, compared + " --threads=1");
    Path little = pairs("little", file, compared + " --threads=2 --memory=1K");
    assertThat(Files.readAllLines(much.resolve("duplicates.jsonl"))).hasSizeGreaterThan(1_000);
    for (String result : List.of("duplicates.jsonl", "groups.jsonl", "summary.json")) {
      assertThat(little.resolve(result)).hasSameBinaryContentAs(much.resolve(result));
    }
    if (compared.contains("both")) {
      assertThat(little.resolve("passages.jsonl"))
          .hasSameBinaryContentAs(much.resolve("passages.jsonl"));
    }
  }

  private Path pairs(String name, Path file, String options) {
    var words = new ArrayList<>(List.of("duplicates", "--quiet", "--out"));
    words.add(temp.resolve(name).toString());
    words.addAll(List.of(options.split(" ", -1)));
    words.add(file.toString());
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return temp.resolve(name);
  }

  @Test
  void orderOfInputsDoesNotMatter() throws IOException {
    var files = new ArrayList<String>();
    seeds.keySet().forEach(name -> files.add("seeds/" + name));
    Path forward = report("forward", files.toArray(String[]::new));
    Collections.reverse(files);
    assertSameResults(forward, report("backward", files.toArray(String[]::new)));
  }

  @Test
  void rowsOfAFileAreLikeFiles() throws IOException {
    var rows = new StringBuilder();
    seeds.forEach((name, text) -> rows.append(row(name, text)).append('\n'));
    Path file = Files.writeString(temp.resolve("rows.jsonl"), rows);
    assertSameResults(report("files", "seeds"), report("rows", file.toString()));
  }

  @Test
  void renamedPagesAreJudgedAlike() throws IOException {
    var names = new TreeMap<String, String>();
    Path folder = Files.createDirectory(temp.resolve("renamed"));
    for (Map.Entry<String, String> seed : seeds.entrySet()) {
      String name = "zyxwv".charAt(names.size()) + "-page.txt";
      names.put(name, seed.getKey());
      Files.writeString(folder.resolve(name), seed.getValue());
    }
    Path original = report("original", "seeds");
    Path renamed = report("other-names", folder.toString());
    for (String result : List.of("findings.jsonl", "articles.jsonl", "duplicates.jsonl")) {
      String text = Files.readString(renamed.resolve(result));
      for (Map.Entry<String, String> name : names.entrySet()) {
        text = text.replace(name.getKey(), name.getValue());
      }
      assertThat(text.lines().sorted().toList())
          .as(result)
          .isEqualTo(Files.readString(original.resolve(result)).lines().sorted().toList());
    }
  }

  @Test
  void carriageReturnsChangeNoLineAndNoKind() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("crlf"));
    for (Map.Entry<String, String> seed : seeds.entrySet()) {
      Files.writeString(folder.resolve(seed.getKey()), seed.getValue().replace("\n", "\r\n"));
    }
    Path original = report("lf", "seeds");
    Path crlf = report("with-returns", folder.toString());
    assertThat(places(crlf, "duplicates.jsonl")).isEqualTo(places(original, "duplicates.jsonl"));
    assertThat(places(crlf, "articles.jsonl")).isEqualTo(places(original, "articles.jsonl"));
    assertThat(findings(crlf)).isEqualTo(findings(original));
  }

  private Path report(String name, String... inputs) {
    var words =
        new ArrayList<>(List.of("report", "--quiet", "--out", temp.resolve(name).toString()));
    words.addAll(List.of(inputs));
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return temp.resolve(name);
  }

  private static void assertSameResults(Path a, Path b) {
    for (String result : RESULTS) {
      assertThat(b.resolve(result)).hasSameBinaryContentAs(a.resolve(result));
    }
  }

  private static String row(String name, String text) {
    ObjectNode row = JsonMapper.shared().createObjectNode();
    return row.put("id", name).put("text", text).toString();
  }

  /// A file without its offsets, which line ends move.
  private static String places(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file))
        .replaceAll("\"(start|end)\":\\d+", "")
        .replaceAll("\\[\\d+,\\d+\\](?=,\"b\"|\\})", "");
  }

  private static List<String> findings(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("findings.jsonl")).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .map(
            finding ->
                finding.get("rule") + " " + finding.get("article") + " " + finding.get("lines"))
        .toList();
  }
}
