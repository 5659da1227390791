package dev.refrain.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  @TempDir private Path out;

  @Test
  void reportWritesAllFilesOfTheContract() throws IOException {
    Run run = Run.of("report", "seeds", "--out", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(files(out))
        .contains(
            "articles.csv",
            "articles.jsonl",
            "duplicates.csv",
            "duplicates.jsonl",
            "findings.jsonl",
            "findings.sarif",
            "groups.csv",
            "groups.jsonl",
            "index.html",
            "passages.csv",
            "passages.jsonl",
            "stories.csv",
            "stories.jsonl",
            "summary.json",
            "summary.md");
  }

  /// One paragraph on so many pages that its pairs are not listed one by one.
  @Test
  void saysHowManyPairsItDoesNotList() throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      rows.append(
          """
          {"id":"p%d","source":"s%d","text":"The harbour of page %d stays closed.\\n\\nWriting by the \
          editors in the north, who thank all readers for their letters and their patience."}
          """
              .formatted(i, i, i));
    }
    Path corpus = Files.writeString(out.resolve("corpus.jsonl"), rows);

    Run run =
        Run.of(
            "report",
            corpus.toString(),
            "--level",
            "passage",
            "--view",
            "raw",
            "--out",
            at("many"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("many/index.html")))
        .contains("more pairs of texts with many copies");
    String summary = Files.readString(out.resolve("many").resolve("summary.json"));
    JsonNode duplicates = JsonMapper.shared().readTree(summary).get("duplicates");
    long unlisted = duplicates.at("/unlisted/pairs").asLong();
    assertThat(unlisted + duplicates.at("/pairs/passage/exact").asLong())
        .isEqualTo(1_200L * 1_199 / 2);
    assertThat(run.err() + run.out()).contains("more pairs");
  }

  @Test
  void eachCommandWritesItsOwnFilesAndNoOther() throws IOException {
    assertThat(Run.of("duplicates", "seeds", "--quiet", "--out", at("d")).code()).isZero();
    assertThat(files(out.resolve("d")))
        .containsExactly("duplicates.jsonl", "groups.jsonl", "passages.jsonl", "summary.json");
    assertThat(
            Run.of(
                    "duplicates",
                    "seeds",
                    "--quiet",
                    "--level",
                    "article",
                    "--articles",
                    "--out",
                    at("a"))
                .code())
        .isZero();
    assertThat(files(out.resolve("a")))
        .containsExactly("articles.jsonl", "duplicates.jsonl", "groups.jsonl", "summary.json");
    assertThat(Run.of("stories", "seeds", "--quiet", "--out", at("s")).code()).isZero();
    assertThat(files(out.resolve("s")))
        .containsExactly("articles.jsonl", "stories.jsonl", "summary.json");
    assertThat(Run.of("audit", "seeds", "--quiet", "--out", at("f")).code()).isZero();
    assertThat(files(out.resolve("f")))
        .containsExactly(
            "articles.jsonl",
            "findings.csv",
            "findings.jsonl",
            "findings.sarif",
            "scores.csv",
            "summary.json");
  }

  @Test
  void missingFilesAreNamedWithoutATrace() {
    Run labels = Run.of("evaluate", "body", "seeds", "--gold", at("none.json"));
    assertThat(labels.code()).isEqualTo(2);
    assertThat(labels.err()).contains("there is no such file").doesNotContain("\tat ");
    assertThat(Run.of("evaluate", "body", "seeds", "--gold", "seeds").err())
        .contains("seeds: is no file that can be read");
    for (String option : List.of("--rules", "--suppress", "--baseline", "--config")) {
      Run audit = Run.of("audit", "seeds", option, at("none"), "--quiet", "--out", at("y"));
      assertThat(audit.code()).as(option + audit.err()).isEqualTo(2);
      assertThat(audit.err()).contains("none: ").doesNotContain("\tat ");
    }
    Run input = Run.of("report", at("none"), "--out", at("x"));
    assertThat(input.code()).isEqualTo(1);
    assertThat(input.err()).contains("there is no such file").doesNotContain("unknown format");
  }

  @Test
  void jsonForATerminalHasNoControls() throws IOException {
    Path rows = out.resolve("rows.jsonl");
    Files.writeString(
        rows, "{\"id\":\"a\u009b31m\u202e\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n");
    Run run = Run.of("compare", rows + "#1", rows + "#2", "--format", "json");
    assertThat(run.out()).contains("a\\u009b31m\\u202e").doesNotContain("\u009b", "\u202e");
  }

  @Test
  void theGateClosesAtItsLevelAndAbove() {
    assertThat(Run.of("audit", "seeds", "--fail-on", "error", "--out", at("a")).code())
        .isEqualTo(3);
    assertThat(Run.of("audit", "seeds", "--fail-on", "note", "--out", at("b")).code()).isEqualTo(3);
    Run clean =
        Run.withInput(
            "{\"id\":\"x\",\"published\":\"2024-05-01\",\"text\":\"A bridge was closed on Tuesday,"
                + " the town hall said, and traffic was led over the market.\"}\n",
            "audit",
            "-",
            "--fail-on",
            "error",
            "--out",
            at("c"));
    assertThat(clean.code()).as(clean.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "report seeds",
        "report --out x",
        "duplicates seeds --out x --similarity 7",
        "duplicates seeds --out x --keep newest",
        "audit seeds --out x --fail-on bad",
        "rules no-such-rule",
        "evaluate duplicates seeds",
        "report seeds --out x --threads 0"
      })
  void wrongUsageIsTwo(String words) {
    Run run = Run.of(words.isEmpty() ? new String[0] : words.split(" ", -1));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void failureIsOneAndSaysWhere() throws IOException {
    Run missing = Run.of("report", at("nowhere"), "--out", at("r"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("nowhere");
    Path file = Files.writeString(out.resolve("occupied"), "x");
    Run occupied = Run.of("report", "seeds", "--out", file.toString());
    assertThat(occupied.code()).isEqualTo(1);
    assertThat(occupied.err()).contains("occupied").doesNotContain("\tat ");
  }

  @Test
  void whichMemoryIsShortIsSaid() {
    Map<String, String> kinds =
        Map.of(
            "Metaspace",
            "-XX:MaxMetaspaceSize",
            "Cannot reserve 8192 bytes of direct buffer memory",
            "-XX:MaxDirectMemorySize",
            "unable to create native thread: possibly out of memory",
            "--threads",
            "Requested array size exceeds VM limit",
            "More memory does not help",
            "Required length exceeds implementation limit",
            "More memory does not help",
            "Overflow: String length out of range",
            "More memory does not help");
    kinds.forEach(
        (message, advice) -> {
          InputStream in = failing(new OutOfMemoryError(message));
          Run run = Run.withInput(in, "duplicates", "-", "--out", at("short"));
          assertThat(run.code()).isEqualTo(1);
          assertThat(run.err().lines()).hasSize(2);
          assertThat(run.err()).startsWith("refrain: out of memory: ").contains(advice);
          assertThat(run.err()).doesNotContain("-Xmx");
        });
  }

  @Test
  void anArticleIsNotComparedWithItself() throws IOException {
    String corpus =
        Files.writeString(
                out.resolve("self.jsonl"),
                """
        {"id":"a","text":"The ferry stays in harbour until the storm has passed."}
        """)
            .toString();
    for (String[] call :
        List.of(
            new String[] {"compare", corpus, corpus},
            new String[] {"compare", corpus, corpus + "#1"},
            new String[] {"compare", "a", "a", "--in", corpus})) {
      Run run = Run.of(call);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(2);
      assertThat(run.err()).contains("A and B are the same article", "See: refrain compare --help");
    }
  }

  @Test
  void tooLittleMemoryIsSaidInAFewLines() {
    var full = new OutOfMemoryError("Java heap space");
    for (Throwable failure : List.of(full, new IllegalStateException(new IOException(full)))) {
      Run run = Run.withInput(failing(failure), "duplicates", "-", "--out", at("memory"));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err().lines()).hasSize(3);
      assertThat(run.err())
          .startsWith("refrain: out of memory: ")
          .contains("REFRAIN_JAVA_OPTS=-Xmx", "--view raw", "--level article")
          .doesNotContain("\tat ");
    }
  }

  private static InputStream failing(Throwable failure) {
    return new InputStream() {
      @Override
      public int read() {
        switch (failure) {
          case RuntimeException wrapped -> throw wrapped;
          case Error bare -> throw bare;
          default -> throw new AssertionError(failure);
        }
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return read();
      }
    };
  }

  @Test
  void skippedInputFailsOnlyAStrictRun() {
    String rows =
        "{\"id\":\"a\",\"text\":\"One short text.\"}\nnot json\n{\"id\":\"a\",\"text\":\"Again.\"}\n";
    Run lenient = Run.withInput(rows, "duplicates", "-", "--out", at("l"));
    assertThat(lenient.code()).isZero();
    assertThat(lenient.err()).contains("-:2").contains("-:3");
    assertThat(Run.withInput(rows, "duplicates", "-", "--strict", "--out", at("s")).code())
        .isEqualTo(1);
  }

  @Test
  void quietMeansQuiet() {
    Run run = Run.of("report", "seeds", "--quiet", "--out", at("q"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theEndOfARunSaysWhereTheRestStands() {
    Run run = Run.of("report", "seeds", "--out", at("end"));
    String said = run.err().replaceAll("\\s+", " ");
    assertThat(said)
        .contains("2025-10-26 none a copy of another; 1 named source")
        .containsPattern("\\d+ more findings of \\d+ other rules, all in findings.csv")
        .containsPattern("Not judged \\d+ of \\d+ rules: \\d+ for want of ")
        .containsPattern(", \\d+ for other reasons: see “needs” in summary.json written to");
  }

  @Test
  void aMistypedOptionIsNamedEvenWhereItLeavesAnotherMissing() {
    Run run = Run.of("duplicates", "seeds", "--oot", at("x"));
    assertThat(run.err().lines())
        .containsExactly(
            "refrain: Unknown option: '--oot'",
            "Did you mean --out?",
            "See: refrain duplicates --help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clena seeds      | there is no command 'clena'   | Did you mean clean?
          rapport          | there is no command 'rapport' | Did you mean report?
          seeds            | there is no command 'seeds'   | To read it: refrain report seeds --out report
          publish x        | there is no command 'publish' | The commands are report, duplicates,
          --hlep           | Unknown option: '--hlep'      | Did you mean --help?
          --out x seeds    | Unknown options: '--out', 'x' | A command comes first
          """)
  void aWordThatIsNoCommandIsNamed(String words, String wrong, String advice) {
    Run run = Run.of(words.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err()).startsWith("refrain: " + wrong).contains("\n" + advice);
    assertThat(run.err()).endsWith("See: refrain --help\n");
  }

  @Test
  void resultsInsideTheInputAreNotReadAsNewsAndHideNone() throws IOException {
    Path news = Files.createDirectories(out.resolve("news/2024/may")).getParent();
    Files.writeString(news.resolve("a.txt"), "The bridge is closed from Monday, the town says.");
    Files.writeString(news.resolve("may/b.txt"), "The ferry runs again from Monday.");
    Files.writeString(
        news.resolve("stories.jsonl"), "{\"id\":\"c\",\"text\":\"The pier is open.\"}");
    Files.writeString(
        news.resolve("may/articles.jsonl"), "{\"article\":\"The council met on Friday.\"}");
    String all = out.resolve("news").toString();
    String[] run = {"duplicates", all, "--strict", "--out", news.toString()};
    assertThat(Run.of(run).code()).isZero();
    byte[] first = Files.readAllBytes(news.resolve("summary.json"));
    assertThat(Run.of(run).code()).isZero();
    assertThat(news.resolve("summary.json")).hasBinaryContent(first);
    JsonNode input = json(Files.readString(news.resolve("summary.json"))).get("input");
    assertThat(input.get("articles").asInt()).isEqualTo(4);
    assertThat(Run.of("report", all, "--out", at("news/full"), "--strict").code()).isZero();
    Run again = Run.of("report", all, "--out", at("again"), "--strict");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("4 articles");
  }

  @Test
  void articlesWithOneTitleAreToldApartOnThePage() throws IOException {
    String site = "https://news.example/" + "2024/".repeat(15);
    Path rows =
        Files.writeString(
            out.resolve("rows.jsonl"),
            """
            {"id":"north","title":"Bridge closed","text":"The bridge is closed, the town says."}
            {"id":"south","title":"Bridge closed","text":"The bridge is closed, the town says."}
            {"id":"west","title":"Ferry runs","text":"The ferry runs again from Monday."}
            {"id":"%1$seast","title":"Bridge closed","text":"The bridge in the east is closed."}
            {"id":"%1$splain","title":"Bridge closed","text":"A bridge on the plain is closed."}
            """
                .formatted(site));
    assertThat(Run.of("report", rows.toString(), "--out", at("one-title")).code()).isZero();
    assertThat(Files.readString(out.resolve("one-title/index.html")))
        .contains("Bridge closed (north)", "Bridge closed (south)", "2024/east)", "2024/plain)")
        .doesNotContain("Ferry runs (west)");
  }

  @Test
  void aConfigurationGivesDefaults() throws IOException {
    Path config =
        Files.writeString(out.resolve("c.properties"), "similarity=0.9\nrefrain.report.window=3\n");
    Run run = Run.of("report", "seeds", "--config", config.toString(), "--quiet", "--out", at("c"));
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode settings = json(Files.readString(out.resolve("c/summary.json"))).get("settings");
    assertThat(settings.get("similarity").asDouble()).isEqualTo(.9);
    assertThat(settings.get("window").asDouble()).isEqualTo(3);
    assertThat(Run.of("report", "seeds", "--config", at("none"), "--out", at("n")).code())
        .isEqualTo(2);
  }

  @Test
  void timingsGoToAFileOfTheirOwn() throws IOException {
    Path timings = out.resolve("timings.json");
    Run.of("report", "seeds", "--quiet", "--timings", timings.toString(), "--out", at("t"));
    JsonNode seconds = json(Files.readString(timings));
    assertThat(seconds.propertyNames()).contains("read", "pages", "duplicates", "stories", "audit");
    assertThat(seconds.get("read").asDouble()).isPositive();
  }

  @Test
  void rulesAreListedAndExplained() {
    Run list = Run.of("rules");
    assertThat(list.out()).contains("repeated-paragraph");
    JsonNode rules = json(Run.of("rules", "--format", "json").out());
    assertThat(rules.size()).isEqualTo(list.out().lines().count());
    assertThat(Run.of("rules", "repeated-paragraph").out()).contains("fires when");
    assertThat(Run.of("rules", "link-lists").err()).contains("; is it link-list?");
  }

  @Test
  void evaluateMeasuresTheBodyOfTheSeeds() {
    Run run = Run.of("evaluate", "body", "seeds", "--gold", "seeds/gold.json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode result = json(run.out()).get("words");
    assertThat(result.get("precision").asDouble()).isGreaterThanOrEqualTo(.98);
    assertThat(result.get("recall").asDouble()).isGreaterThanOrEqualTo(.97);
  }

  @Test
  void compareShowsWhatTwoArticlesShare() throws IOException {
    String text = "The council of Aldermoor voted on Tuesday to close the old bridge for 2 years.";
    Path a = Files.writeString(out.resolve("a.txt"), text);
    Path b = Files.writeString(out.resolve("b.txt"), text.replace("2", "3") + " \u001b[31mRed");
    Run run = Run.of("compare", a.toString(), b.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("differs in: number").contains("[").doesNotContain("\u001b");
    JsonNode match = json(Run.of("compare", a.toString(), b.toString(), "--format", "json").out());
    assertThat(match.get("a").get("article").asString()).isEqualTo("a.txt");
    assertThat(match.get("containmentA").asDouble()).isBetween(.5, .99);
  }

  @Test
  void compareInACorpusCountsAsDuplicatesDoes() throws IOException {
    String menu =
        "Home and weather for the whole valley\\nTravel tips from our readers by rail\\n\\n";
    String told =
        "The council of Aldermoor voted on Tuesday to close the old bridge for two years, and the"
            + " engineers fear for the pillars while shopkeepers fear for their trade. ";
    var rows = new StringBuilder();
    for (String own : List.of("", "The mayor spoke. ", "Ferries sail. ", "Nobody came to vote. ")) {
      boolean other = rows.length() > 300;
      rows.append(
          "{\"id\":\"n%d\",\"source\":\"North\",\"text\":\"%s%s\"}\n"
              .formatted(rows.length(), menu, other ? own.repeat(9) : told + own));
    }
    String corpus = Files.writeString(out.resolve("north.jsonl"), rows).toString();
    Run.of("duplicates", corpus, "--level", "article", "--quiet", "--out", at("d"));
    JsonNode found = json(Files.readString(out.resolve("d/duplicates.jsonl")).split("\n", -1)[0]);
    String a = found.at("/a/article").asString();
    String b = found.at("/b/article").asString();

    Run run = Run.of("compare", a, b, "--in", corpus);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            String.format(
                Locale.ROOT,
                "%s: Jaccard %.3f, %.1f %% of A is in B, %.1f %% of B is in A",
                found.get("relation").asString(),
                found.get("jaccard").asDouble(),
                found.get("containmentA").asDouble() * 100,
                found.get("containmentB").asDouble() * 100))
        .contains(
            "\nbody view: ",
            "as `duplicates` compares",
            "\nOne story: they are copies of one text\n");
    assertThat(Run.of("compare", corpus + "#1", b, "--in", corpus, "--view", "raw").out())
        .contains("\nraw view: the whole texts\n");
    Run stranger = Run.of("compare", a, "nobody", "--in", corpus);
    assertThat(stranger.code()).isEqualTo(1);
    assertThat(stranger.err()).contains("no article of " + corpus + " has this id: nobody");
    assertThat(Run.of("compare", a, b).err()).contains("no file " + a + "; ids want --in CORPUS");
    assertThat(Run.of("compare", corpus + "#99999", b, "--in", corpus).err())
        .contains(corpus + ": has no row 99999")
        .doesNotContain("skipped");
  }

  /// The figures of the text that stands for copies are not those of a copy.
  @Test
  void comparesCopiesByTheirOwnDates() throws IOException {
    var rows = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      rows.append(
          """
          {"id":"c%d","published":"2026-11-%02d","text":"%s"}
          """
              .formatted(
                  i,
                  i * 3,
                  i < 4
                      ? "The harbour of Lund stays closed because divers found a mine below the old pier."
                      : "Divers blew up the mine below the old pier of Lund and the harbour is open."));
    }
    String corpus = Files.writeString(out.resolve("mine.jsonl"), rows).toString();

    assertThat(Run.of("compare", "c2", "c3", "--in", corpus).out())
        .contains("they are copies of one text\n3.0 days apart; c1 stands for its copies")
        .doesNotContain("cosine", "no path");
    assertThat(Run.of("compare", "c2", "c4", "--in", corpus).out())
        .contains("6.0 days apart; what follows is of c1 (the copy that stands for c2) and c4\n");
  }

  @Test
  void aRunWithoutInputLeavesNoFolder() {
    Run run = Run.of("report", at("nowhere.jsonl"), "--out", at("left"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("0 files read, 1 entry skipped");
    assertThat(out.resolve("left")).doesNotExist();
  }

  @Test
  void choicesAreNamedAsTheyAreTyped() {
    assertThat(Run.of("audit", "seeds", "--out", at("o"), "--fail-on", "bad").err())
        .contains("'--fail-on': expected note, warning or error, but was 'bad'");
    assertThat(Run.of("audit", "seeds", "--out", at("o"), "--profile", "bad").err())
        .contains("'--profile': expected news, training-data or archive, but was 'bad'");
  }

  @Test
  void compareTellsWhatTheCorpusTellsOfArticlesOfOnePattern() throws IOException {
    var random = new SplittableRandom(3);
    List<String> pattern = Stream.generate(() -> words(random, 10)).limit(7).toList();
    var rows = new StringBuilder();
    for (int i = 10; i < 70; i++) {
      var text = new StringBuilder();
      pattern.forEach(part -> text.append(words(random, 8)).append(part));
      rows.append("{\"id\":\"n%d\",\"text\":\"%s.\"}\n".formatted(i, text));
    }
    String corpus = Files.writeString(out.resolve("pattern.jsonl"), rows).toString();
    Run.of("duplicates", corpus, "--level", "article", "--quiet", "--out", at("d"));

    assertThat(out.resolve("d/duplicates.jsonl")).isEmptyFile();
    assertThat(Run.of("compare", "n11", "n10", "--in", corpus).out()).startsWith("overlap: ");
  }

  private static String words(SplittableRandom random, int count) {
    return random.ints(count, 0, 1000).mapToObj("word%03d "::formatted).collect(joining());
  }

  @Test
  void compareSetsEqualParagraphsOnOneRow() throws IOException {
    String first = "The council of Aldermoor voted on Tuesday to close the old bridge.";
    String second = "Shopkeepers fear for their trade, the engineers for the pillars.";
    Path a = Files.writeString(out.resolve("a.txt"), first + "\n\n" + second);
    Path b = Files.writeString(out.resolve("b.txt"), first + "\n\n" + second);
    String shown = Run.of("compare", a.toString(), b.toString()).out();
    assertThat(shown.lines().filter(line -> line.contains("Shopkeepers")))
        .singleElement()
        .asString()
        .containsPattern("Shopkeepers.*│.*Shopkeepers");
  }

  @Test
  void slipsAreNotPassedOver() throws IOException {
    assertThat(Run.of("report", "", "--out", at("x")).code()).isEqualTo(2);
    assertThat(Run.of("report", "seeds", "--out", "").code()).isEqualTo(2);
    Path config = Files.writeString(out.resolve("slip.properties"), "similarty=0.6\n");
    Run slip = Run.of("report", "seeds", "--config", config.toString(), "--out", at("x"));
    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err()).contains("similarty");
    Path strangers = Files.writeString(out.resolve("strangers.tsv"), "zzz\t1\n");
    assertThat(Run.of("evaluate", "stories", "seeds", "--gold", strangers.toString()).code())
        .isEqualTo(1);
  }

  private String at(String name) {
    return out.resolve(name).toString();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
