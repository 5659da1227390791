package dev.refrain.report.content;

import dev.refrain.audit.Threshold;
import dev.refrain.model.Severity;
import java.util.List;

/// An audit rule in words.
///
/// @param title what the rule looks for, in a few words
/// @param help what to do about what it finds
/// @param level of its findings
/// @param thresholds the numbers that a run may set
public record RuleText(
    String id, String title, String help, Severity level, List<Threshold> thresholds) {
  public RuleText {
    thresholds = List.copyOf(thresholds);
  }

  /// A rule without a number to set.
  public RuleText(String id, String title, String help, Severity level) {
    this(id, title, help, level, List.of());
  }
}
