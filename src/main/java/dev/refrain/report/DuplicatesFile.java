package dev.refrain.report;

import dev.refrain.model.Difference;
import dev.refrain.model.Match;
import dev.refrain.model.Reuse;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// `duplicates.jsonl`: every verified pair.
final class DuplicatesFile {
  private DuplicatesFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().matches(), DuplicatesFile::match);
  }

  private static void match(JsonGenerator json, Match match) {
    json.writeStartObject();
    Json.string(json, "level", match.level().label());
    Json.string(json, "relation", match.relation().label());
    Json.side(json, "a", match.a());
    Json.side(json, "b", match.b());
    Json.decimal(json, "jaccard", match.jaccard());
    Json.decimal(json, "containmentA", match.containmentA());
    Json.decimal(json, "containmentB", match.containmentB());
    Json.decimal(json, "estimate", match.estimate());
    json.writeArrayPropertyStart("shared");
    for (Match.Shared shared : match.shared()) {
      json.writeStartObject();
      Json.span(json, "a", shared.a());
      Json.span(json, "b", shared.b());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.strings(
        json, "differs", match.differs().stream().sorted().map(Difference::label).toList());
    Reuse reuse = match.reuse();
    Json.string(json, "reuse", reuse == null ? null : reuse.label());
    json.writeEndObject();
  }
}
