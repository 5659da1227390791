package dev.refrain.model;

/// What one rule did in a run.
///
/// @param evaluated articles (or sources, for a rule about sources) it looked at
/// @param notApplicable those among all that it had nothing to say about
/// @param findings how many findings it made
public record RuleCount(
    String rule, Severity level, int evaluated, int notApplicable, int findings) {}
