package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Story;
import dev.refrain.model.Suppression;
import dev.refrain.model.Unlisted;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// `summary.json`: what was read and skipped, and how much was found; null for stages that did not
/// run.
final class SummaryFile {
  private static final int SCHEMA_VERSION = 1;

  private SummaryFile() {}

  static void write(Report report, OutputStream out) {
    Analysis analysis = report.analysis();
    try (JsonGenerator json = Json.document(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      Json.string(json, "version", report.version());
      json.writeName("settings");
      Json.value(json, analysis.settings());
      input(json, analysis.input());
      duplicates(json, analysis);
      if (analysis.stories().isEmpty()) {
        json.writeNullProperty("stories");
      } else {
        stories(json, analysis.stories());
      }
      if (analysis.audit().rules().isEmpty()) {
        json.writeNullProperty("audit");
      } else {
        audit(json, analysis.audit());
      }
      json.writeEndObject();
      json.writeRaw('\n');
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
    json.writeObjectPropertyStart("duplicates");
    json.writeObjectPropertyStart("pairs");
    for (Level level : Level.values()) {
      if (!compared(analysis, level)) {
        json.writeNullProperty(level.label());
        continue;
      }
      json.writeObjectPropertyStart(level.label());
      long[] pairs = analysis.pairs(level);
      for (Relation relation : Relation.values()) {
        json.writeNumberProperty(relation.label(), pairs[relation.ordinal()]);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("groups");
    for (Level level : Level.values()) {
      if (compared(analysis, level)) {
        count(json, level.label(), analysis.groups(), group -> group.level() == level);
      } else {
        json.writeNullProperty(level.label());
      }
    }
    json.writeEndObject();
    if (compared(analysis, Level.PASSAGE) || !analysis.ledger().isEmpty()) {
      ledger(json, analysis.ledger());
    } else {
      json.writeNullProperty("ledger");
    }
    Unlisted unlisted = analysis.unlisted();
    if (!unlisted.isNothing()) {
      json.writeObjectPropertyStart("unlisted");
      json.writeNumberProperty("pairs", unlisted.pairs());
      json.writeNumberProperty("capped", unlisted.capped());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static boolean compared(Analysis analysis, Level level) {
    return analysis.settings().get("level") instanceof Collection<?> levels
        && levels.contains(level.label());
  }

  private static void ledger(JsonGenerator json, List<LedgerEntry> ledger) {
    json.writeObjectPropertyStart("ledger");
    for (LedgerEntry.Kind kind : LedgerEntry.Kind.values()) {
      count(json, kind.label(), ledger, entry -> entry.kind() == kind);
    }
    json.writeEndObject();
  }

  private static <T> void count(
      JsonGenerator json, String name, List<T> all, Predicate<T> counted) {
    json.writeNumberProperty(name, all.stream().filter(counted).count());
  }

  private static void stories(JsonGenerator json, List<Story> stories) {
    json.writeObjectPropertyStart("stories");
    json.writeNumberProperty("stories", stories.size());
    count(json, "alone", stories, story -> story.articles().size() == 1);
    json.writeNumberProperty(
        "largest", stories.stream().mapToInt(story -> story.articles().size()).max().orElse(0));
    json.writeNumberProperty("themes", stories.stream().map(Story::theme).distinct().count());
    json.writeEndObject();
  }

  /// Only where any were given.
  private static void suppressions(JsonGenerator json, AuditResult audit) {
    if (audit.suppressions().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("suppressions");
    for (Suppression suppression : audit.suppressions()) {
      json.writeStartObject();
      Json.string(json, "rule", suppression.rule());
      Json.string(json, "article", suppression.article());
      Json.string(json, "reason", suppression.reason());
      json.writeNumberProperty("findings", suppression.findings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Only where there was one.
  private static void baseline(JsonGenerator json, @Nullable BaselineChange change) {
    if (change == null) {
      return;
    }
    json.writeObjectPropertyStart("baseline");
    json.writeNumberProperty("new", change.added());
    json.writeNumberProperty("fixed", change.fixed());
    json.writeNumberProperty("same", change.same());
    json.writeObjectPropertyStart("worse");
    change
        .worse()
        .forEach(
            (rule, rates) -> {
              json.writeArrayPropertyStart(rule);
              rates.forEach(rate -> json.writeNumber(Decimals.json(rate)));
              json.writeEndArray();
            });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void audit(JsonGenerator json, AuditResult audit) {
    json.writeObjectPropertyStart("audit");
    json.writeNumberProperty("score", audit.score());
    json.writeNumberProperty("findings", audit.findings().size());
    json.writeObjectPropertyStart("byLevel");
    for (Severity level : Severity.values()) {
      count(json, level.label(), audit.findings(), finding -> finding.level() == level);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("byRule");
    for (RuleCount count : audit.rules()) {
      json.writeObjectPropertyStart(count.rule());
      Json.string(json, "level", count.level().label());
      json.writeNumberProperty("evaluated", count.evaluated());
      json.writeNumberProperty("notApplicable", count.notApplicable());
      json.writeNumberProperty("findings", count.findings());
      String needs = count.needs();
      if (needs != null) {
        Json.string(json, "needs", needs);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    suppressions(json, audit);
    baseline(json, audit.change());
    json.writeEndObject();
  }
}
