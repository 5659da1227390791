package dev.refrain.audit;

import dev.refrain.model.Failure;
import java.util.List;

/// A rule for texts that are no articles; reading the page decided which, the rule reports it.
interface FailureRule extends PageRule {
  Failure failure();

  @Override
  default boolean appliesTo(Subject subject) {
    return true;
  }

  @Override
  default List<Fault> faults(Subject subject) {
    if (subject.page().failed() != failure()) {
      return List.of();
    }
    String message = "%s: %d words in all".formatted(card().title(), subject.page().words());
    return Fault.only(Fault.at(subject.lines().whole(), .9, message));
  }
}
