package dev.refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.Finding;
import dev.refrain.model.InputCounts;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final String SUMMARY =
      """
      {"input":{"articles":10},
       "audit":{"byRule":{"kicker":{"findings":2},"tag-list":{"findings":1}}}}
      """;

  @TempDir private Path folder;

  @Test
  void fingerprintsTellNewFromFixed() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.json"), SUMMARY);
    Files.writeString(
        folder.resolve("findings.jsonl"),
        "{\"fingerprint\":\"a\"}\n{\"fingerprint\":\"b\"}\n{\"fingerprint\":\"c\"}\n");
    BaselineChange change = Baseline.read(summary).change(later("b", "d", "e", "f"));
    assertThat(change.same()).isEqualTo(1);
    assertThat(change.added()).isEqualTo(3);
    assertThat(change.fixed()).isEqualTo(2);
    assertThat(change.worse()).containsExactly(Map.entry("kicker", List.of(200.0, 400.0)));
  }

  @Test
  void numbersByRuleAreComparedWithoutFindings() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.json"), SUMMARY);
    BaselineChange change = Baseline.read(summary).change(later("b", "d", "e", "f"));
    assertThat(change.same()).isEqualTo(2);
    assertThat(change.added()).isEqualTo(2);
    assertThat(change.fixed()).isEqualTo(1);
  }

  @Test
  void whatIsNoSummaryIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    assertThatThrownBy(() -> Baseline.read(other)).hasMessageContaining("wanted the summary.json");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertThatThrownBy(() -> Baseline.read(broken)).hasMessageContaining("is no JSON");
  }

  private static Analysis later(String... fingerprints) {
    List<Finding> findings = Arrays.stream(fingerprints).map(BaselineTest::kicker).toList();
    var counts =
        List.of(
            new RuleCount("kicker", Severity.NOTE, 10, 0, fingerprints.length),
            new RuleCount("tag-list", Severity.NOTE, 10, 0, 0));
    return new Analysis(
        new TreeMap<>(),
        new InputCounts(1, 10, 1, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new AuditResult(90, counts, findings));
  }

  private static Finding kicker(String fingerprint) {
    return new Finding(
        "kicker", Severity.NOTE, 1, null, null, null, "m", "r", List.of(), fingerprint);
  }
}
