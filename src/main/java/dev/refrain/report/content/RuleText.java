package dev.refrain.report.content;

import dev.refrain.model.Severity;

/// An audit rule in words.
///
/// @param title what the rule looks for, in a few words
/// @param help what to do about what it finds
/// @param level of its findings
public record RuleText(String id, String title, String help, Severity level) {}
