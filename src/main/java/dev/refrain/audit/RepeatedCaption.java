package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Caption stands twice.
final class RepeatedCaption implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "repeated-caption",
          "Caption stands twice",
          Severity.WARNING,
          "pairs of captions that the comparison found to be copies, or one a part of the other",
          "there is such a pair",
          "a gallery or a second size of one picture was read with its caption",
          "keep the caption once",
          "The new bridge in May. [PHOTO DESK] … The new bridge in May. [PHOTO DESK]");

  private static final Set<Role> CAPTION = Set.of(Role.CAPTION);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.in(Role.CAPTION).size() > 1;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var seen = new HashSet<Integer>();
    return subject.repeats(CAPTION, CAPTION).stream()
        .filter(repeat -> seen.add(repeat.second().ordinal()))
        .map(RepeatedCaption::fault)
        .toList();
  }

  private static Fault fault(Subject.Repeat repeat) {
    String message = "repeats the caption of line %s".formatted(repeat.first().lines());
    return new Fault(Place.of(repeat.second()), List.of(Place.of(repeat.first())), .95, message);
  }
}
