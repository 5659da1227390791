package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.Unlisted;
import dev.refrain.report.content.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The files against their own schemas, which name every key and the order of keys.
class SchemaTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String source(ReportFile file) throws IOException {
    String name = file.fileName().substring(0, file.fileName().indexOf('.'));
    try (InputStream in = SchemaTest.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      assertThat(in).as("schema of %s", file.fileName()).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> documents(ReportFile file, Report report) throws IOException {
    String text = ReportFileTest.text(file, report);
    return file == ReportFile.SUMMARY ? List.of(text) : text.lines().toList();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = {"PAGE", "SARIF", "MARKDOWN", ".*_CSV"})
  void holdsForEveryLine(ReportFile file) throws IOException {
    Schema schema = SCHEMAS.getSchema(source(file), InputFormat.JSON);
    for (Report report : List.of(SeedReport.make(), TinyReport.make())) {
      List<String> documents = documents(file, report);
      assertThat(documents).isNotEmpty();
      for (String document : documents) {
        assertThat(schema.validate(document, InputFormat.JSON)).as(document).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = {"PAGE", "SARIF", "MARKDOWN", ".*_CSV"})
  void namesTheKeysInTheirOrder(ReportFile file) throws IOException {
    var mapper = new ObjectMapper();
    List<String> wanted =
        List.copyOf(mapper.readTree(source(file)).get("properties").propertyNames());
    for (String document : documents(file, SeedReport.make())) {
      JsonNode row = mapper.readTree(document);
      assertThat(List.copyOf(row.propertyNames())).isEqualTo(wanted);
    }
  }

  @Test
  void claimsNothingOfStagesThatDidNotRun() throws IOException {
    Analysis all = TinyReport.make().analysis();
    var analysis =
        new Analysis(
            new TreeMap<>(),
            all.input(),
            all.pages(),
            all.matches(),
            all.groups(),
            all.ledger(),
            List.of(),
            AuditResult.none());
    String summary = ReportFileTest.text(ReportFile.SUMMARY, new Report(analysis, "1", List.of()));

    JsonNode json = new ObjectMapper().readTree(summary);
    assertThat(json.get("stories").isNull()).isTrue();
    assertThat(json.get("audit").isNull()).isTrue();
    assertThat(
            SCHEMAS
                .getSchema(source(ReportFile.SUMMARY), InputFormat.JSON)
                .validate(summary, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void saysHowMuchIsNotListed() throws IOException {
    Analysis analysis = TinyReport.make().analysis().withUnlisted(new Unlisted(3, 4));
    String summary = ReportFileTest.text(ReportFile.SUMMARY, new Report(analysis, "1", List.of()));

    JsonNode unlisted = new ObjectMapper().readTree(summary).at("/duplicates/unlisted");
    assertThat(unlisted.get("pairs").asLong()).isEqualTo(3);
    assertThat(unlisted.get("capped").asLong()).isEqualTo(4);
    assertThat(
            SCHEMAS
                .getSchema(source(ReportFile.SUMMARY), InputFormat.JSON)
                .validate(summary, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void seesWhatIsWrong() throws IOException {
    Schema schema = SCHEMAS.getSchema(source(ReportFile.FINDINGS), InputFormat.JSON);
    String good = documents(ReportFile.FINDINGS, TinyReport.make()).getFirst();

    assertThat(schema.validate(good.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
        .hasSize(1);
    assertThat(schema.validate(good.replace("\"rule\"", "\"Rule\""), InputFormat.JSON)).hasSize(2);
  }
}
