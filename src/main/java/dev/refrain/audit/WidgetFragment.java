package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.List;

/// Crumbs of a widget.
final class WidgetFragment implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "a crumb holds so many at most");

  private static final RuleCard CARD =
      new RuleCard(
              "widget-fragment",
              "Crumbs of a widget",
              Severity.NOTE,
              "passages of furniture of at most 4 words",
              "one is a single letter, or one of its words names a picture file or an icon",
              "these are texts for screen readers and leftovers of buttons, no reader ever saw them",
              "leave the lines out",
              "lock icon")
          .with(WORDS);

  private static final WordList ICONS = WordList.named("icons");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(passage -> isCrumb(subject, passage)).stream()
        .map(
            run ->
                Fault.at(
                    run.place(), .8, "crumbs of a widget: " + Quote.of(subject.text(run.place()))))
        .toList();
  }

  private static boolean isCrumb(Subject subject, Passage passage) {
    if (passage.kind() != PassageKind.FURNITURE && passage.kind() != PassageKind.OTHER) {
      return false;
    }
    Tokens words = subject.words(passage);
    if (words.size() == 0 || words.size() > subject.threshold(WORDS)) {
      return false;
    }
    boolean letter =
        words.size() == 1
            && words.end(0) - words.start(0) == 1
            && subject.text(passage).strip().length() == 1;
    return letter && Character.isLetter(subject.text().charAt(words.start(0)))
        || ICONS.hasAny(words);
  }
}
