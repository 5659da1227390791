package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Paragraph stands twice.
final class RepeatedParagraph implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "repeated-paragraph",
          "Paragraph stands twice",
          Severity.ERROR,
          "pairs of paragraphs of 8 words or more that the comparison found to be copies,"
              + " or one a part of the other",
          "both are body text of one article, and one has at least .8 of the 3-grams of the other",
          "it comes of two versions merged into one or of a text read twice; entries of lists that"
              + " only share their pattern stay below (.77 at most in 2,225 broadcast news items)",
          "keep the fuller paragraph, and look whether two versions of the article were merged",
          "The bridge opened in May after two years of work. … The bridge opened in May, "
              + "after nearly two years of work.");

  private static final Set<Role> BODY = Set.of(Role.BODY);
  private static final int WORDS = 8;
  private static final double CONTAINMENT = .8;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var seen = new HashSet<Integer>();
    return subject.repeats(BODY, BODY).stream()
        .filter(
            repeat -> isParagraph(subject, repeat.first()) && isParagraph(subject, repeat.second()))
        .filter(repeat -> repeat.containment() >= CONTAINMENT)
        .filter(repeat -> seen.add(repeat.second().ordinal()))
        .map(RepeatedParagraph::fault)
        .toList();
  }

  private static boolean isParagraph(Subject subject, Passage passage) {
    return subject.words(passage).size() >= WORDS;
  }

  private static Fault fault(Subject.Repeat repeat) {
    String message =
        String.format(
            Locale.ROOT,
            "repeats line %s: 3-gram Jaccard %.2f, containment %.2f",
            repeat.first().lines(),
            repeat.match().jaccard(),
            repeat.containment());
    double confidence = repeat.match().relation() == Relation.EXACT ? .98 : .9;
    return new Fault(
        Place.of(repeat.second()), List.of(Place.of(repeat.first())), confidence, message);
  }
}
