package dev.refrain.report;

import dev.refrain.audit.Threshold;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.RuleText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The catalogue of audit rules for machines.
public final class RulesFile {
  private RulesFile() {}

  /// One indented JSON array, a rule an object.
  public static String json(List<RuleText> rules) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.document(bytes)) {
      json.writeStartArray();
      for (RuleText rule : rules) {
        json.writeStartObject();
        Json.string(json, "rule", rule.id());
        Json.string(json, "level", rule.level().label());
        Json.string(json, "title", rule.title());
        Json.string(json, "help", rule.help());
        thresholds(json, rule.thresholds());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void thresholds(JsonGenerator json, List<Threshold> thresholds) {
    json.writeArrayPropertyStart("thresholds");
    for (Threshold threshold : thresholds) {
      json.writeStartObject();
      Json.string(json, "name", threshold.name());
      number(json, "default", threshold.value());
      Json.string(json, "unit", threshold.unit());
      number(json, "least", threshold.least());
      number(json, "most", threshold.most());
      Json.string(json, "means", threshold.means());
      Json.string(json, "source", threshold.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, double number) {
    json.writeName(name);
    json.writeNumber(Threshold.plain(number));
  }
}
