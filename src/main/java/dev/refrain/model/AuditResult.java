package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the audit found.
///
/// @param score 0 to 100, 100 for a scrape without findings
/// @param rules every rule, by id, also those that found nothing
/// @param cards one for each source, by name, then one for each article, by id
/// @param suppressions in the order they were given
/// @param change against an earlier run, null when there was none to compare with
public record AuditResult(
    int score,
    List<RuleCount> rules,
    List<Finding> findings,
    List<ScoreCard> cards,
    List<Suppression> suppressions,
    @Nullable BaselineChange change) {
  public AuditResult {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    cards = List.copyOf(cards);
    suppressions = List.copyOf(suppressions);
  }

  public AuditResult(int score, List<RuleCount> rules, List<Finding> findings) {
    this(score, rules, findings, List.of(), List.of(), null);
  }

  public static AuditResult none() {
    return new AuditResult(100, List.of(), List.of());
  }

  /// The same held against an earlier run.
  public AuditResult with(BaselineChange against) {
    return new AuditResult(score, rules, findings, cards, suppressions, against);
  }
}
