package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Reading time in the text.
final class ReadingTime implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "reading-time",
          "Reading time in the text",
          Severity.NOTE,
          "reading times of the article itself; those of link lists belong to the list",
          "one stands outside of link lists",
          "it is the same few words on thousands of pages",
          "leave the line out",
          "3 min read");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<Run> lists = subject.linkLists();
    return subject.in(Role.READING_TIME).stream()
        .filter(time -> lists.stream().noneMatch(list -> list.passages().contains(time)))
        .map(time -> Fault.at(Place.of(time), .9, "reading time: " + Quote.of(subject.text(time))))
        .toList();
  }
}
