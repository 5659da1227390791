package dev.refrain.audit;

import dev.refrain.model.Severity;

/// One thing that can be wrong with a scrape, as the catalogue shows it.
///
/// How a rule looks for it is in its own file; see [PageRule].
public interface Rule {
  /// What the rule says about itself.
  RuleCard card();

  /// In kebab-case; never changed once released, since findings and configurations name it.
  default String id() {
    return card().id();
  }

  default String title() {
    return card().title();
  }

  default Severity level() {
    return card().level();
  }

  /// All that a reader needs to judge the rule and to mend what it finds, some lines of plain text.
  default String explain() {
    return card().explain();
  }
}
