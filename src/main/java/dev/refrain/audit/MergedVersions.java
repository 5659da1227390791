package dev.refrain.audit;

import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Two versions of the article are merged into one.
final class MergedVersions implements PageRule {
  private static final Threshold PARAGRAPHS =
      Threshold.count("paragraphs", 2, "paragraphs", "that are edited copies of others, at least");
  private static final Threshold WORDS =
      Threshold.words("words", 14, "an edited copy holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "merged-versions",
              "Two versions of the article are merged",
              Severity.NOTE,
              "paragraphs that the comparison found to be edited copies of earlier ones of the page",
              "2 or more of 14 words or more are, and are not equal to them",
              "one edited repetition may be the writer's, several come from an updated article that was"
                  + " added to its older version",
              "keep the later version",
              "The bridge opened in May. … The bridge was opened in early May.")
          .with(PARAGRAPHS, WORDS);

  private static final Set<Role> BODY = Set.of(Role.BODY);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var places = new ArrayList<Place>();
    for (Subject.Repeat repeat : subject.repeats(BODY, BODY)) {
      boolean edited = repeat.match().relation() != Relation.EXACT;
      Place second = Place.of(repeat.second());
      if (edited
          && subject.words(repeat.second()).size() >= subject.threshold(WORDS)
          && !places.contains(second)) {
        places.add(second);
      }
    }
    places.sort(null);
    return places.size() < subject.threshold(PARAGRAPHS)
        ? List.of()
        : Fault.overAll(
            places, .8, "%d paragraphs are edited copies of others".formatted(places.size()));
  }
}
