package dev.refrain.report.page;

import dev.refrain.audit.SharedFault;
import dev.refrain.model.Finding;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.RuleText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What the audit found: rules, and findings in the order of their file.
final class FindingTables {
  private static final List<String> RULES =
      List.of("id", "title", "help", "level", "evaluated", "notApplicable", "findings", "needs");
  private static final List<String> FINDINGS =
      List.of("rule", "level", "article", "lines", "message", "remedy", "related");
  private static final List<String> SHARED =
      List.of("rule", "level", "line", "site", "pages", "findings");

  private final Catalog catalog;
  private final List<Finding> findings;
  private final List<String> rules;
  private final Map<String, Integer> ruleNumbers = new HashMap<>();
  private final Map<String, Integer> remedies = new LinkedHashMap<>();

  FindingTables(Catalog catalog) {
    this.catalog = catalog;
    List<Finding> all = catalog.analysis().audit().findings();
    findings = all.subList(0, Math.min(all.size(), Limits.FINDINGS));
    rules = catalog.ruleIds();
    rules.forEach(rule -> ruleNumbers.put(rule, ruleNumbers.size()));
    findings.forEach(finding -> remedies.putIfAbsent(finding.remedy(), remedies.size()));
  }

  void write(DataBlocks blocks) {
    var counts = new HashMap<String, RuleCount>();
    catalog.analysis().audit().rules().forEach(count -> counts.put(count.rule(), count));
    blocks.table("rules", RULES, rules, (json, rule) -> rule(json, rule, counts.get(rule)));
    blocks.table(
        "remedies",
        List.of("text"),
        List.copyOf(remedies.keySet()),
        (json, remedy) -> Json.string(json, Catalog.shorten(remedy)));
    blocks.table("findings", FINDINGS, findings, this::finding);
    var places = new IdentityHashMap<Finding, Integer>();
    findings.forEach(finding -> places.put(finding, places.size()));
    blocks.table(
        "shared", SHARED, catalog.sharedFaults(), (json, fault) -> shared(json, fault, places));
  }

  /// @param places of the findings in their table
  private void shared(JsonGenerator json, SharedFault fault, Map<Finding, Integer> places) {
    json.writeNumber(ruleNumbers.getOrDefault(fault.rule(), -1));
    Json.string(json, fault.level().label());
    Json.string(json, Catalog.shorten(fault.line()));
    Json.string(json, Catalog.shorten(fault.site()));
    json.writeNumber(fault.articles().size());
    json.writeStartArray();
    for (Finding finding : fault.findings()) {
      Integer place = places.get(finding);
      if (place != null) {
        json.writeNumber(place);
      }
    }
    json.writeEndArray();
  }

  private void rule(JsonGenerator json, String rule, @Nullable RuleCount count) {
    RuleText text = catalog.rule(rule, count == null ? Severity.NOTE : count.level());
    Json.string(json, rule);
    Json.string(json, Catalog.shorten(text.title()));
    Json.string(json, Catalog.shorten(text.help().strip(), Limits.LEDGER_TEXT));
    Json.string(json, text.level().label());
    json.writeNumber(count == null ? 0 : count.evaluated());
    json.writeNumber(count == null ? 0 : count.notApplicable());
    json.writeNumber(count == null ? 0 : count.findings());
    Json.string(json, count == null ? null : count.needs());
  }

  private void finding(JsonGenerator json, Finding finding) {
    String article = finding.article();
    json.writeNumber(ruleNumbers.getOrDefault(finding.rule(), -1));
    Json.string(json, finding.level().label());
    json.writeNumber(article == null ? -1 : catalog.article(article));
    Json.bounds(json, finding.lines());
    Json.string(json, Catalog.shorten(finding.message()));
    json.writeNumber(remedies.getOrDefault(finding.remedy(), -1));
    json.writeStartArray();
    finding.related().stream()
        .limit(Limits.RELATED)
        .forEach(
            related -> {
              json.writeStartArray();
              json.writeNumber(catalog.article(related.article()));
              json.writeNumber(related.lines().first());
              json.writeNumber(related.lines().last());
              json.writeEndArray();
            });
    json.writeEndArray();
  }
}
