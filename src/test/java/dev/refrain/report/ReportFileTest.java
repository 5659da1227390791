package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.report.content.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bytes of every file of a small report. The wanted files are written anew with
/// `-Dgolden=write`.
class ReportFileTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/refrain/report/tiny");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void writesTheBytesOfTheGoldenFile(ReportFile file) throws IOException {
    String text = text(file, TinyReport.make());
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(GOLDEN.resolve(file.fileName()), text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(file.fileName())));
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
}
