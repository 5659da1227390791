package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.bench.GeneratedNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `stories` on 400 generated articles of four days.
class StoriesTest {
  private static final int A_DAY = 100;

  @TempDir private Path temp;

  private final List<String> rows = new ArrayList<>();

  @BeforeEach
  void generate() throws IOException {
    Path news = temp.resolve("generated.jsonl");
    GeneratedNews.main(new String[] {"400", "5", news.toString()});
    for (String row : Files.readAllLines(news)) {
      rows.add(row.replace("2024-01-01", "2024-01-0" + (1 + rows.size() / A_DAY)));
    }
  }

  @Test
  void anyOrderAndAnyThreadsGiveTheSameBytes() throws IOException {
    for (String mode : List.of("--no-progress", "--online")) {
      Path first = stories("first" + mode, rows, "--threads", "1", mode);
      for (int threads : List.of(2, 4)) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(threads));
        Path other =
            stories(threads + mode, shuffled, "--threads", Integer.toString(threads), mode);
        for (String file : List.of("stories.jsonl", "articles.jsonl", "summary.json")) {
          assertThat(other.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
      }
    }
  }

  @Test
  void aRunGoesOnWithTheStoriesOfAnEarlierOne() throws IOException {
    List<JsonNode> one = told(stories("one", rows, "--online", "--window", "1"));
    Path before = stories("before", rows.subList(0, 2 * A_DAY), "--online", "--window", "1");
    Path day3 =
        stories("3", rows.subList(0, 3 * A_DAY), "--window", "1", "--after", before.toString());
    Path day4 = stories("4", rows, "--window", "1", "--after", day3.toString());
    assertGoesOn(told(before), told(day3));
    assertGoesOn(told(day3), told(day4));
    assertThat(told(day4)).anyMatch(StoriesTest::isClosed).anyMatch(story -> !isClosed(story));
    Set<String> names = names(told(day4));
    names.retainAll(names(one));
    assertThat(names).hasSizeGreaterThan(one.size() * 95 / 100);
  }

  @Test
  void tellsHowManyArticlesOfTheEarlierRunAreNotThereAnyMore() throws IOException {
    Path before = stories("all", rows.subList(0, 2 * A_DAY), "--online", "--window", "1");
    Path input = temp.resolve("fewer.jsonl");
    Files.write(input, rows.subList(3, 3 * A_DAY));
    String out = temp.resolve("fewer").toString();
    Run run = Run.of("stories", input.toString(), "--out", out, "--after", before.toString());
    assertThat(run.err()).contains("3 articles of the earlier run not in this input");
    run = Run.of("stories", input.toString(), "--out", out, "--after", out);
    assertThat(run.err()).doesNotContain("earlier run");
  }

  /// Closed stories stay as they are; open ones are there still, or say who took them in.
  private static void assertGoesOn(List<JsonNode> before, List<JsonNode> next) {
    var byName = new TreeMap<String, JsonNode>();
    next.forEach(story -> byName.put(story.get("story").asString(), story));
    for (JsonNode story : before) {
      String name = story.get("story").asString();
      JsonNode later = byName.get(name);
      if (later == null) {
        assertThat(next)
            .anyMatch(other -> other.get("changes").valueStream().anyMatch(c -> isMerged(c, name)));
      } else if (isClosed(story)) {
        assertThat(later.get("articles")).isEqualTo(story.get("articles"));
        assertThat(later.get("changes")).isEqualTo(story.get("changes"));
      } else {
        assertThat(later.get("changes").get(0)).isEqualTo(story.get("changes").get(0));
      }
    }
  }

  private static boolean isMerged(JsonNode change, String other) {
    return change.get("kind").asString().equals("merged")
        && change.get("other").asString().equals(other);
  }

  private static boolean isClosed(JsonNode story) {
    JsonNode changes = story.get("changes");
    return changes.get(changes.size() - 1).get("kind").asString().equals("closed");
  }

  private static Set<String> names(List<JsonNode> stories) {
    return stories.stream()
        .map(story -> story.get("story").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> told(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("stories.jsonl")).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }

  @Test
  void aFolderWithoutStoriesIsNoEarlierRun() {
    Run run = Run.of("stories", "seeds", "--out", temp.resolve("x").toString(), "--after", "seeds");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("stories.jsonl");
  }

  @Test
  void aLineThatIsNoStoryIsRefused() throws IOException {
    String good = story("s1", "a", "2024-01-02");
    assertRefused("\"a\" was there before", story("s1", "a\"},{\"article\":\"a", "2024-01-02"));
    assertRefused("\"a\" was there before", good, story("s2", "a", "2024-01-02"));
    assertRefused("\"s1\" was there before", good, story("s1", "b", "2024-01-02"));
    for (String day : List.of("2024-02-30", "yesterday", "+12024-01-01", "2024-01-02T10:00")) {
      assertRefused("\"" + day + "\" is no day", good, story("s2", "b", day));
    }
    assertRefused("is no story", good, "{\"story\":");
  }

  private void assertRefused(String why, String... lines) throws IOException {
    Run run = after(lines);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.err()).contains("stories.jsonl:" + lines.length + ": is no story: ", why);
  }

  @Test
  void aRunThatWasNotTakenInDayByDayIsNoEarlierOne() throws IOException {
    String batch = story("s1", "a", "2024-01-02").replaceFirst("\\{\"day.*}", "]}");
    Run run = after(batch);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no story has changes", "--online");
  }

  @Test
  void groupsOfClosedStoriesAreThoseOfTheRun() throws IOException {
    Path before = stories("groups-before", rows, "--online", "--window", "1");
    Set<String> known = groups(before);
    Path file = before.resolve("stories.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"group\":\"", "\"group\":\"x"));
    Path after = stories("groups-after", rows, "--window", "1", "--after", before.toString());
    assertThat(groups(before)).isNotEmpty().doesNotContainAnyElementsOf(known);
    assertThat(groups(after)).isEqualTo(known);
  }

  private static Set<String> groups(Path folder) throws IOException {
    return told(folder).stream()
        .filter(StoriesTest::isClosed)
        .flatMap(story -> story.get("articles").valueStream())
        .map(member -> member.get("group"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String story(String name, String article, String day) {
    return "{\"story\":\"%s\",\"theme\":\"t\",\"headline\":\"h\",\"articles\":[{\"article\":\"%s\"}],\"changes\":[{\"day\":\"%s\",\"kind\":\"opened\"}]}"
        .formatted(name, article, day);
  }

  /// A run on the seeds that goes on with these stories.
  private Run after(String... lines) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("foreign"));
    Files.write(folder.resolve("stories.jsonl"), List.of(lines));
    String out = temp.resolve("x").toString();
    return Run.of("stories", "seeds", "--quiet", "--out", out, "--after", folder.toString());
  }

  private Path stories(String name, List<String> input, String... options) throws IOException {
    Path file =
        Files.write(
            Files.createDirectories(temp.resolve("in-" + name)).resolve("news.jsonl"), input);
    var words = new ArrayList<>(List.of("stories", "--quiet", "--out"));
    words.add(temp.resolve(name).toString());
    words.addAll(List.of(options));
    words.add(file.toString());
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return temp.resolve(name);
  }
}
