package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Caption repeats the text.
final class CaptionRepeatsText implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "caption-repeats-text",
              "Caption repeats the text",
              Severity.WARNING,
              "pairs of a caption and a paragraph that the comparison found to be copies, or "
                  + "one a part of the other",
              "there is such a pair",
              "the sentence counts twice",
              "leave the caption out",
              "The mayor opened the bridge on Monday. Photo: A. Example / The mayor opened "
                  + "the bridge on Monday.")
          .needing("captions");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.CAPTION);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var seen = new HashSet<Integer>();
    return subject.repeats(Set.of(Role.CAPTION), Set.of(Role.BODY)).stream()
        .filter(repeat -> seen.add(caption(repeat).ordinal()))
        .map(CaptionRepeatsText::fault)
        .toList();
  }

  private static Passage caption(Subject.Repeat repeat) {
    return repeat.first().role() == Role.CAPTION ? repeat.first() : repeat.second();
  }

  private static Fault fault(Subject.Repeat repeat) {
    Passage caption = caption(repeat);
    Passage text = repeat.first().role() == Role.CAPTION ? repeat.second() : repeat.first();
    String message =
        String.format(
            Locale.ROOT,
            "repeats line %s: 3-gram Jaccard %.2f, containment %.2f",
            text.lines(),
            repeat.match().jaccard(),
            repeat.containment());
    return new Fault(Place.of(caption), List.of(Place.of(text)), .9, message);
  }
}
