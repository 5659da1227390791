package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.report.content.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bytes of every file of a small report. The wanted files stand in
/// `src/test/resources/dev/refrain/report/tiny`.
class ReportFileTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void writesTheBytesOfTheGoldenFile(ReportFile file) throws IOException {
    assertThat(text(file, TinyReport.make())).isEqualTo(golden(file.fileName()));
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesTwice(ReportFile file) throws IOException {
    assertThat(text(file, SeedReport.make())).isEqualTo(text(file, SeedReport.make()));
  }

  @Test
  void replacesHalvesOfSurrogatePairs() throws IOException {
    Report hostile = HostileReport.make();

    assertThat(text(ReportFile.STORIES, hostile))
        .contains("half \ufffd pair")
        .contains("\ud83d\ude00");
  }

  static String text(ReportFile file, Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    file.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ReportFileTest.class.getResourceAsStream("tiny/" + name)) {
      assertThat(in).as("golden file %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
