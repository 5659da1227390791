package dev.refrain.report;

import dev.refrain.report.content.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// How long the stages of a run took: a file of its own, so that the report stays the same.
public final class TimingsFile {
  private TimingsFile() {}

  /// Writes seconds by stage.
  ///
  /// @throws IOException saying in words which file could not be written, and why
  public static void write(Map<String, Double> seconds, Path file) throws IOException {
    try {
      writeContent(seconds, file);
    } catch (IOException refused) {
      throw Reasons.unwritten(file, refused);
    } catch (JacksonIOException refused) {
      throw Reasons.unwritten(file, Reasons.unwrapped(refused));
    }
  }

  private static void writeContent(Map<String, Double> seconds, Path file) throws IOException {
    try (JsonGenerator json = Json.document(Files.newOutputStream(file))) {
      json.writeStartObject();
      seconds.forEach((stage, time) -> Json.decimal(json, stage, time));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
