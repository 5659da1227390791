package dev.refrain.model;

import org.jspecify.annotations.Nullable;

/// What one rule did in a run.
///
/// @param evaluated articles (or sources, for a rule about sources) it looked at
/// @param notApplicable those among all that it had nothing to say about
/// @param findings how many findings it made
/// @param needs what the run would have to hold for the rule to look at anything; null where it
///   looked at something, so that finding nothing means something
public record RuleCount(
    String rule,
    Severity level,
    int evaluated,
    int notApplicable,
    int findings,
    @Nullable String needs) {
  /// Of a rule that looked at something.
  public RuleCount(String rule, Severity level, int evaluated, int notApplicable, int findings) {
    this(rule, level, evaluated, notApplicable, findings, null);
  }
}
