package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;
import java.util.Optional;

/// What a rule says about itself.
///
/// @param id in kebab-case
/// @param title what is wrong, in a few words
/// @param looksAt what the rule evaluates, and when it does not apply
/// @param firesWhen the formula, with its thresholds as they are unless a run sets others
/// @param because where the threshold comes from, or why the defect matters
/// @param remedy what to do about a finding
/// @param example invented text that the rule fires on
/// @param thresholds the numbers that a run may set, the most telling first
/// @param needs what a run has to hold for the rule to look at anything, empty for any text
public record RuleCard(
    String id,
    String title,
    Severity level,
    String looksAt,
    String firesWhen,
    String because,
    String remedy,
    String example,
    List<Threshold> thresholds,
    String needs) {
  public RuleCard {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a rule id wants kebab-case: " + id);
    }
    thresholds = List.copyOf(thresholds);
  }

  /// A rule without a number to set.
  public RuleCard(
      String id,
      String title,
      Severity level,
      String looksAt,
      String firesWhen,
      String because,
      String remedy,
      String example) {
    this(id, title, level, looksAt, firesWhen, because, remedy, example, List.of(), "");
  }

  RuleCard with(Threshold... some) {
    return new RuleCard(
        id, title, level, looksAt, firesWhen, because, remedy, example, List.of(some), needs);
  }

  RuleCard needing(String what) {
    return new RuleCard(
        id, title, level, looksAt, firesWhen, because, remedy, example, thresholds, what);
  }

  Optional<Threshold> threshold(String name) {
    return thresholds.stream().filter(threshold -> threshold.name().equals(name)).findFirst();
  }

  /// The card as lines of plain text.
  public String explain() {
    var text =
        new StringBuilder(
            """
            %s (%s): %s

              looks at    %s
              fires when  %s
              because     %s
              remedy      %s
              example     %s
            """
                .formatted(id, level.label(), title, looksAt, firesWhen, because, remedy, example));
    String label = "thresholds";
    for (Threshold threshold : thresholds) {
      text.append("  %-10s  %s\n".formatted(label, threshold));
      label = "";
    }
    return text.toString();
  }
}
