package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.refrain.report.content.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What the published schema of SARIF 2.1.0 requires, and what code hosts need to show a finding.
class SarifFileTest {
  private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

  private static JsonNode log;

  @BeforeAll
  static void writeSeeds() throws IOException {
    log = new ObjectMapper().readTree(ReportFileTest.text(ReportFile.SARIF, SeedReport.make()));
  }

  private static JsonNode run() {
    return log.get("runs").get(0);
  }

  @Test
  void fitsThePublishedSchema() throws IOException {
    Schema schema = published();
    for (Report report : List.of(SeedReport.make(), TinyReport.make(), HostileReport.make())) {
      assertThat(schema.validate(ReportFileTest.text(ReportFile.SARIF, report), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void thePublishedSchemaRefusesWhatItShould() throws IOException {
    String text = ReportFileTest.text(ReportFile.SARIF, SeedReport.make());
    assertThat(published().validate(text.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
        .isNotEmpty();
  }

  /// The schema of the OASIS Standard, as a library of Java types of SARIF carries it.
  private static Schema published() throws IOException {
    try (InputStream in =
        SarifFileTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).as("the published schema").isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  @Test
  void namesItsVersionAndItsTool() {
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asString()).contains("sarif-2.1.0");
    assertThat(run().get("tool").get("driver").get("name").asString()).isEqualTo("Refrain");
  }

  @Test
  void describesEachRuleOnce() {
    var ids = new HashSet<String>();
    for (JsonNode rule : run().get("tool").get("driver").get("rules")) {
      assertThat(ids.add(rule.get("id").asString())).isTrue();
      assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
      assertThat(rule.get("help").get("text").asString()).isNotBlank();
    }
    assertThat(ids).contains("repeated-paragraph", "mojibake");
  }

  @Test
  void placesEveryResult() {
    JsonNode rules = run().get("tool").get("driver").get("rules");
    assertThat(run().get("results").size()).isEqualTo(81);
    for (JsonNode result : run().get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(LEVELS).contains(result.get("level").asString());
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      assertThat(result.get("partialFingerprints").get("refrain/v1").asString()).isNotBlank();
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      assertThat(place.get("artifactLocation").get("uri").asString())
          .matches("seeds/[0-9a-f_]+\\.txt");
      int start = place.get("region").get("startLine").asInt();
      assertThat(start).isPositive();
      assertThat(place.get("region").get("endLine").asInt()).isGreaterThanOrEqualTo(start);
    }
  }

  @Test
  void encodesHostileFileNames() throws IOException {
    JsonNode hostile =
        new ObjectMapper().readTree(ReportFileTest.text(ReportFile.SARIF, HostileReport.make()));
    JsonNode result = hostile.get("runs").get(0).get("results").get(0);
    assertThat(
            result
                .get("locations")
                .get(0)
                .get("physicalLocation")
                .get("artifactLocation")
                .get("uri")
                .asString())
        .matches("[A-Za-z0-9/._~%-]+");
  }
}
