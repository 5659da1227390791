package dev.refrain.audit;

import dev.refrain.model.Severity;

/// What a rule says about itself.
///
/// @param id in kebab-case
/// @param title what is wrong, in a few words
/// @param looksAt what the rule evaluates, and when it does not apply
/// @param firesWhen the formula, with its threshold
/// @param because where the threshold comes from, or why the defect matters
/// @param remedy what to do about a finding
/// @param example invented text that the rule fires on
public record RuleCard(
    String id,
    String title,
    Severity level,
    String looksAt,
    String firesWhen,
    String because,
    String remedy,
    String example) {
  public RuleCard {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a rule id wants kebab-case: " + id);
    }
  }

  /// The card as lines of plain text.
  public String explain() {
    return """
    %s (%s): %s

      looks at    %s
      fires when  %s
      because     %s
      remedy      %s
      example     %s
    """
        .formatted(id, level.label(), title, looksAt, firesWhen, because, remedy, example);
  }
}
