package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Story;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// `summary.json`: what was read and skipped, and how much was found.
final class SummaryFile {
  private static final int SCHEMA_VERSION = 1;

  private SummaryFile() {}

  static void write(Report report, OutputStream out) {
    Analysis analysis = report.analysis();
    try (JsonGenerator json = Json.document(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      Json.string(json, "version", report.version());
      json.writeObjectPropertyStart("settings");
      analysis.settings().forEach((name, value) -> setting(json, name, value));
      json.writeEndObject();
      input(json, analysis.input());
      duplicates(json, analysis);
      stories(json, analysis.stories());
      audit(json, analysis.audit());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void setting(JsonGenerator json, String name, Object value) {
    json.writeName(name);
    setting(json, value);
  }

  private static void setting(JsonGenerator json, Object value) {
    switch (value) {
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Collection<?> values -> {
        json.writeStartArray();
        for (Object element : values) {
          setting(json, element);
        }
        json.writeEndArray();
      }
      case Map<?, ?> values -> {
        json.writeStartObject();
        values.entrySet().stream()
            .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
            .forEach(entry -> setting(json, entry.getKey().toString(), entry.getValue()));
        json.writeEndObject();
      }
      default -> Json.string(json, value.toString());
    }
  }

  private static void input(JsonGenerator json, InputCounts input) {
    json.writeObjectPropertyStart("input");
    json.writeNumberProperty("files", input.files());
    json.writeNumberProperty("articles", input.articles());
    json.writeNumberProperty("bytes", input.bytes());
    json.writeArrayPropertyStart("skipped");
    for (SkippedInput skipped : input.skipped()) {
      json.writeStartObject();
      Json.string(json, "file", skipped.file());
      json.writeNumberProperty("line", skipped.line());
      Json.string(json, "reason", skipped.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void duplicates(JsonGenerator json, Analysis analysis) {
    int[][] pairs = new int[Level.values().length][Relation.values().length];
    for (Match match : analysis.matches()) {
      pairs[match.level().ordinal()][match.relation().ordinal()]++;
    }
    int[] groups = new int[Level.values().length];
    for (DuplicateGroup group : analysis.groups()) {
      groups[group.level().ordinal()]++;
    }
    int[] ledger = new int[LedgerEntry.Kind.values().length];
    for (LedgerEntry entry : analysis.ledger()) {
      ledger[entry.kind().ordinal()]++;
    }
    json.writeObjectPropertyStart("duplicates");
    json.writeObjectPropertyStart("pairs");
    for (Level level : Level.values()) {
      json.writeObjectPropertyStart(level.label());
      for (Relation relation : Relation.values()) {
        json.writeNumberProperty(relation.label(), pairs[level.ordinal()][relation.ordinal()]);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("groups");
    for (Level level : Level.values()) {
      json.writeNumberProperty(level.label(), groups[level.ordinal()]);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("ledger");
    for (LedgerEntry.Kind kind : LedgerEntry.Kind.values()) {
      json.writeNumberProperty(kind.label(), ledger[kind.ordinal()]);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void stories(JsonGenerator json, List<Story> stories) {
    json.writeObjectPropertyStart("stories");
    json.writeNumberProperty("stories", stories.size());
    json.writeNumberProperty(
        "alone", stories.stream().filter(story -> story.articles().size() == 1).count());
    json.writeNumberProperty(
        "largest", stories.stream().mapToInt(story -> story.articles().size()).max().orElse(0));
    json.writeNumberProperty("themes", stories.stream().map(Story::theme).distinct().count());
    json.writeEndObject();
  }

  private static void audit(JsonGenerator json, AuditResult audit) {
    json.writeObjectPropertyStart("audit");
    json.writeNumberProperty("score", audit.score());
    json.writeNumberProperty("findings", audit.findings().size());
    json.writeObjectPropertyStart("byLevel");
    for (Severity level : Severity.values()) {
      json.writeNumberProperty(
          level.label(), audit.findings().stream().filter(f -> f.level() == level).count());
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("byRule");
    for (RuleCount count : audit.rules()) {
      json.writeObjectPropertyStart(count.rule());
      Json.string(json, "level", count.level().label());
      json.writeNumberProperty("evaluated", count.evaluated());
      json.writeNumberProperty("notApplicable", count.notApplicable());
      json.writeNumberProperty("findings", count.findings());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
