package dev.refrain.model;

import java.util.List;

/// What the audit found.
///
/// @param score 0 to 100, 100 for a scrape without findings
/// @param rules every rule, by id, also those that found nothing
public record AuditResult(int score, List<RuleCount> rules, List<Finding> findings) {
  public AuditResult {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
  }

  public static AuditResult none() {
    return new AuditResult(100, List.of(), List.of());
  }
}
