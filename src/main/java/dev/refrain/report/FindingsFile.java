package dev.refrain.report;

import dev.refrain.model.Finding;
import dev.refrain.model.Span;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// `findings.jsonl`: what is wrong with the scrape, and where.
final class FindingsFile {
  private FindingsFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().audit().findings(), FindingsFile::finding);
  }

  private static void finding(JsonGenerator json, Finding finding) {
    Span span = finding.span();
    json.writeStartObject();
    Json.string(json, "rule", finding.rule());
    Json.string(json, "level", finding.level().label());
    Json.decimal(json, "confidence", finding.confidence());
    Json.string(json, "article", finding.article());
    Json.lines(json, finding.lines());
    if (span == null) {
      json.writeNullProperty("start");
      json.writeNullProperty("end");
    } else {
      json.writeNumberProperty("start", span.start());
      json.writeNumberProperty("end", span.end());
    }
    Json.string(json, "message", finding.message());
    Json.string(json, "remedy", finding.remedy());
    json.writeArrayPropertyStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      Json.string(json, "article", related.article());
      Json.lines(json, related.lines());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.string(json, "fingerprint", finding.fingerprint());
    json.writeEndObject();
  }
}
