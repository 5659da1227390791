package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Thresholds of audit rules, set on the command line and in files.
class ThresholdOptionTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-such-rule.share=.5 | no rule is called 'no-such-rule'; `refrain rules` lists them
          thin-body.shape=.5    | no threshold is called 'shape'; the rule has share, median
          thin-body.share=1.5   | wanted a number from 0 to 1, found '1.5'
          kicker.words=3        | the rule has no threshold to set
          """)
  void slipsAreWrongUsageOnTheCommandLineAndInTheFileOfRules(String given, String said)
      throws IOException {
    Path rules = Files.writeString(folder.resolve("rules.properties"), given + "\n");
    for (List<String> option :
        List.of(List.of("--threshold", given), List.of("--rules", rules.toString()))) {
      Run run = Run.of("audit", "seeds", "--out", out(), option.getFirst(), option.getLast());
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(said, given.substring(0, given.indexOf('=')));
    }
  }

  @Test
  void whatIsSetShowsInTheSummaryAndTurnsTheRuleRound() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("config.properties"),
            "threshold=low-body-share.share=0.01,link-list.entries=2\n");
    JsonNode plain = summary();
    JsonNode set = summary("--config", config.toString());
    assertThat(plain.at("/settings/rules").isMissingNode()).isTrue();
    assertThat(set.at("/settings/rules"))
        .singleElement()
        .satisfies(
            change -> assertThat(change.stringValue()).isEqualTo("low-body-share.share=0.01"));
    assertThat(findings(plain)).isPositive();
    assertThat(findings(set)).isZero();
  }

  private static int findings(JsonNode summary) {
    return summary.at("/audit/byRule/low-body-share/findings").asInt();
  }

  @Test
  void theCatalogueForMachinesHoldsThem() {
    JsonNode rule =
        JSON.readTree(Run.of("rules", "off-topic-links", "--format", "json").out()).get(0);
    JsonNode first = rule.get("thresholds").get(0);
    assertThat(first.get("name").stringValue()).isEqualTo("share");
    assertThat(first.get("default").asDouble()).isEqualTo(.8);
    assertThat(first.get("most").asDouble()).isEqualTo(1);
    assertThat(first.get("unit").stringValue()).isEqualTo("share");
    assertThat(first.get("source").stringValue()).isNotBlank();
  }

  private JsonNode summary(String... options) throws IOException {
    String[] words =
        Stream.concat(Stream.of("audit", "seeds", "--out", out()), Stream.of(options))
            .toArray(String[]::new);
    Run run = Run.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.readTree(Files.readString(folder.resolve("out").resolve("summary.json")));
  }

  private String out() {
    return folder.resolve("out").toString();
  }
}
