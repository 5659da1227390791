package dev.refrain.report;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import dev.refrain.report.content.Uris;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// `findings.sarif`: the findings in SARIF 2.1.0, which code hosts and editors show beside the
/// files.
///
/// An article that is a row of a larger file is located by its row; its own lines stand in the
/// properties.
final class SarifFile {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final Map<String, Origin> origins = new HashMap<>();
  private final List<RuleText> rules;
  private final Map<String, Integer> ruleIndex = new HashMap<>();

  private SarifFile(Report report, JsonGenerator json) {
    this.json = json;
    for (Page page : report.analysis().pages()) {
      origins.put(page.id(), page.article().origin());
    }
    rules = rules(report);
    for (int i = 0; i < rules.size(); i++) {
      ruleIndex.put(rules.get(i).id(), i);
    }
  }

  static void write(Report report, OutputStream out) {
    try (JsonGenerator json = Json.document(out)) {
      new SarifFile(report, json).log(report);
      json.writeRaw('\n');
    }
  }

  /// The rules that the report has texts for, and a stand-in for any other that has findings.
  private static List<RuleText> rules(Report report) {
    var byId = new TreeMap<String, RuleText>(report.rulesById());
    for (RuleCount count : report.analysis().audit().rules()) {
      byId.putIfAbsent(count.rule(), standIn(count.rule(), count.level()));
    }
    for (Finding finding : report.analysis().audit().findings()) {
      byId.putIfAbsent(finding.rule(), standIn(finding.rule(), finding.level()));
    }
    return new ArrayList<>(byId.values());
  }

  private static RuleText standIn(String id, Severity level) {
    return new RuleText(id, id, id, level);
  }

  private void log(Report report) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Refrain");
    Json.string(json, "semanticVersion", report.version());
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    report.analysis().audit().findings().forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(RuleText rule) {
    json.writeStartObject();
    Json.string(json, "id", rule.id());
    text("shortDescription", rule.title());
    text("help", rule.help());
    json.writeObjectPropertyStart("defaultConfiguration");
    Json.string(json, "level", rule.level().label());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding) {
    String article = finding.article();
    json.writeStartObject();
    Json.string(json, "ruleId", finding.rule());
    json.writeNumberProperty("ruleIndex", ruleIndex.getOrDefault(finding.rule(), -1));
    Json.string(json, "level", finding.level().label());
    text("message", finding.message());
    json.writeArrayPropertyStart("locations");
    if (article != null) {
      location(article, finding.lines());
    }
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      finding.related().forEach(related -> location(related.article(), related.lines()));
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("partialFingerprints");
    Json.string(json, "refrain/v1", finding.fingerprint());
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    Json.string(json, "article", article);
    Json.lines(json, finding.lines());
    Json.decimal(json, "confidence", finding.confidence());
    Json.string(json, "remedy", finding.remedy());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void location(String article, @Nullable Lines lines) {
    Origin origin = origins.getOrDefault(article, new Origin(article, 0));
    Lines region = origin.line() > 0 ? Lines.of(origin.line()) : lines;
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", Uris.relative(origin.file()));
    json.writeEndObject();
    if (region != null) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", region.first());
      json.writeNumberProperty("endLine", region.last());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /// A message object; `[words](target)` would be a link in SARIF, so its bracket is escaped.
  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    Json.string(json, "text", text.replace("](", "\\]("));
    json.writeEndObject();
  }
}
