package dev.refrain.audit;

import dev.refrain.model.Difference;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Paragraph stands twice.
final class RepeatedParagraph implements PageRule {
  private static final Threshold SURE =
      Threshold.share("containment", .8, "3-grams of one paragraph that the other has, at least");
  private static final Threshold LIKELY =
      Threshold.share("edited", .6, "the same for long paragraphs in which no number differs");
  private static final Threshold WORDS =
      Threshold.words("words", 8, "a paragraph holds so many or more, numbers not counted");
  private static final Threshold LONG =
      Threshold.words(
          "long", 14, "a paragraph without end mark, or an edited one, holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "repeated-paragraph",
              "Paragraph stands twice",
              Severity.ERROR,
              "pairs of paragraphs of 8 words or more, numbers not counted, that the "
                  + "comparison found to be copies, or one a part of the other; below 14 words"
                  + " only those with an end mark, as the heads of tables repeat",
              "both are body text of one article, and one has at least .8 of the 3-grams of the other;"
                  + " from .6 on for 14 words or more with end marks where no number differs and the"
                  + " second is no entry of a list",
              "it comes of two versions merged into one or of a text read twice; entries of"
                  + " lists that only share their pattern reach .77 (2,225 broadcast news items),"
                  + " parallel sentences on other figures .74 (21,578 agency items)",
              "keep the fuller paragraph, and look whether two versions of the article were merged",
              "The bridge opened in May after two years of work. … The bridge opened in May, "
                  + "after nearly two years of work.")
          .with(SURE, LIKELY, WORDS, LONG);

  private static final Set<Role> BODY = Set.of(Role.BODY);
  private static final Pattern ENTRY = Pattern.compile("\\s*(?:[-–•*·]|\\d+[.)])\\s");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var seen = new HashSet<Integer>();
    return copies(subject)
        .filter(repeat -> seen.add(repeat.second().ordinal()))
        .map(RepeatedParagraph::fault)
        .toList();
  }

  /// Pairs of paragraphs that say the same.
  static Stream<Subject.Repeat> copies(Subject subject) {
    return subject.repeats(BODY, BODY).stream()
        .filter(
            repeat -> isParagraph(subject, repeat.first()) && isParagraph(subject, repeat.second()))
        .filter(repeat -> isCopy(subject, repeat));
  }

  private static boolean isParagraph(Subject subject, Passage passage) {
    Tokens words = subject.words(passage);
    return words.size() - Numbers.in(subject.text(), words) >= subject.threshold(WORDS)
        && (words.size() >= subject.threshold(LONG) || hasEndMark(subject, passage));
  }

  private static boolean hasEndMark(Subject subject, Passage passage) {
    return EndMark.ends(subject.text(passage));
  }

  /// Below the sure share, a paragraph may be a parallel one: the same sentence on other figures,
  /// or an entry of a list.
  private static boolean isCopy(Subject subject, Subject.Repeat repeat) {
    return repeat.containment() >= subject.threshold(SURE)
        || repeat.containment() >= subject.threshold(LIKELY)
            && !repeat.match().differs().contains(Difference.NUMBER)
            && subject.words(repeat.second()).size() >= subject.threshold(LONG)
            && hasEndMark(subject, repeat.first())
            && hasEndMark(subject, repeat.second())
            && !isEntry(subject, repeat.second());
  }

  private static boolean isEntry(Subject subject, Passage passage) {
    return ENTRY.matcher(subject.text(passage)).lookingAt();
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
