package dev.refrain.audit;

import java.util.ArrayList;
import java.util.List;

/// A rule that holds signals of a text against published thresholds: on the body, and on the raw
/// text where it is more than its body.
interface SignalRule extends PageRule {
  /// Signals of shorter texts are chance.
  int WORDS = 50;

  Excess excess(Subject subject, Signals signals);

  @Override
  default boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.page().bodyWords() >= WORDS;
  }

  @Override
  default List<Fault> faults(Subject subject) {
    var views = new ArrayList<String>();
    Excess body = excess(subject, subject.bodySignals());
    if (!body.isEmpty()) {
      views.add("body: " + body);
    }
    if (subject.rawSignals() != subject.bodySignals()) {
      Excess raw = excess(subject, subject.rawSignals());
      if (!raw.isEmpty()) {
        views.add("raw text: " + raw);
      }
    }
    return views.isEmpty()
        ? List.of()
        : Fault.only(
            Fault.at(subject.lines().whole(), body.isEmpty() ? .6 : .8, String.join("; ", views)));
  }
}
