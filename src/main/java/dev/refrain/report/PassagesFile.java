package dev.refrain.report;

import dev.refrain.model.LedgerEntry;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// `passages.jsonl`, the ledger: every passage that stands more than once.
final class PassagesFile {
  private PassagesFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().ledger(), PassagesFile::entry);
  }

  private static void entry(JsonGenerator json, LedgerEntry entry) {
    json.writeStartObject();
    Json.string(json, "text", entry.text());
    Json.string(json, "class", entry.kind().label());
    json.writeObjectPropertyStart("first");
    place(json, entry.first());
    json.writeEndObject();
    json.writeArrayPropertyStart("appearances");
    for (LedgerEntry.Appearance appearance : entry.appearances()) {
      json.writeStartObject();
      place(json, appearance);
      Json.string(json, "relation", appearance.relation().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, LedgerEntry.Appearance appearance) {
    Json.string(json, "article", appearance.passage().article());
    Json.lines(json, appearance.lines());
    Json.string(json, "source", appearance.source());
    Json.string(json, "published", appearance.published());
  }
}
