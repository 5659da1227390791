package dev.refrain.audit;

import java.util.List;

/// A rule that judges one page at a time.
interface PageRule extends Rule {
  /// Whether the rule has anything to say about this page; by default about every page that holds
  /// an article.
  default boolean appliesTo(Subject subject) {
    return subject.page().failed() == null;
  }

  /// What is wrong, in text order; called only where the rule applies.
  List<Fault> faults(Subject subject);
}
