package dev.refrain.audit;

import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Caption stands twice.
final class RepeatedCaption implements PageRule {
  private static final Threshold ALIKE =
      Threshold.share("jaccard", .8, "3-grams that both captions have, at least");
  private static final Threshold WHOLE =
      Threshold.share(
          "containment",
          .95,
          "3-grams of one caption that the other has, at least, where jaccard is lower");
  private static final Threshold WORDS =
      Threshold.words("words", 5, "a caption holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "repeated-caption",
              "Caption stands twice",
              Severity.WARNING,
              "pairs of captions that the comparison found to be copies, or one a part of the other",
              "their 3-gram Jaccard is .8 or more, or one has .95 of the other's 3-grams; addresses"
                  + " and captions below 5 words do not count",
              "a gallery or a second size of one picture was read with its caption; captions of other"
                  + " pictures of one event share their last sentence",
              "keep the caption once",
              "The new bridge in May. [PHOTO DESK] … The new bridge in May. [PHOTO DESK]")
          .with(ALIKE, WHOLE, WORDS)
          .needing("captions");

  private static final Pattern ADDRESS = Pattern.compile("://|\\]: ?/");
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
        .filter(repeat -> isCopy(subject, repeat))
        .filter(repeat -> seen.add(repeat.second().ordinal()))
        .map(RepeatedCaption::fault)
        .toList();
  }

  private static boolean isCopy(Subject subject, Subject.Repeat repeat) {
    boolean alike =
        repeat.match().jaccard() >= subject.threshold(ALIKE)
            || repeat.containment() >= subject.threshold(WHOLE);
    return alike
        && subject.words(repeat.second()).size() >= subject.threshold(WORDS)
        && !ADDRESS.matcher(subject.text(repeat.first())).find()
        && !ADDRESS.matcher(subject.text(repeat.second())).find();
  }

  private static Fault fault(Subject.Repeat repeat) {
    String message = "repeats the caption of line %s".formatted(repeat.first().lines());
    return new Fault(Place.of(repeat.second()), List.of(Place.of(repeat.first())), .95, message);
  }
}
