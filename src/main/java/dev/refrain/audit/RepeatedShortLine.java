package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Short line of a list repeated.
final class RepeatedShortLine implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "a short line holds so many at most");

  private static final RuleCard CARD =
      new RuleCard(
              "repeated-short-line",
              "Short line of a list repeated",
              Severity.NOTE,
              "reading times, bylines and teasers of up to 4 words in the lists of a page",
              "two have the same words",
              "harmless, but no repeated paragraph either",
              "leave the lists out",
              "2 min read … 2 min read")
          .with(WORDS)
          .needing("lists of links");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.LINK) || subject.has(Role.READING_TIME);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<Passage> small =
        subject.page().passages().stream().filter(passage -> isSmall(subject, passage)).toList();
    return Repetition.of(subject, small, 1).stream().map(lines -> fault(subject, lines)).toList();
  }

  private static boolean isSmall(Subject subject, Passage passage) {
    return switch (passage.role()) {
      case READING_TIME, LINK_BYLINE, LINK_NOTE, LINK_TEASER ->
          subject.words(passage).size() <= subject.threshold(WORDS);
      default -> false;
    };
  }

  private static Fault fault(Subject subject, List<Place> lines) {
    String text = Quote.of(subject.text(lines.getFirst()));
    return Fault.over(lines, .9, "stands %d times: %s".formatted(lines.size(), text));
  }
}
