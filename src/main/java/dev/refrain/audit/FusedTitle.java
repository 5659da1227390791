package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.stream.Collectors;

/// Headline fused to furniture.
final class FusedTitle implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "fused-title",
              "Headline fused to furniture",
              Severity.NOTE,
              "the headline and its repetitions",
              "a path, a section label or the name of the site stands on the same line as the"
                  + " headline",
              "a headline with such neighbours matches no other copy of itself",
              "take the headline from its own line, or cut the line where the headline begins"
                  + " and ends",
              "Home > LocalMayor opens new bridge - The Daily Example")
          .needing("a headline");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.TITLE) || subject.has(Role.TITLE_REPEAT);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.in(Role.TITLE, Role.TITLE_REPEAT).stream()
        .filter(
            title -> SharedLine.of(subject, title).anyMatch(other -> isFurniture(subject, other)))
        .map(title -> fault(subject, title))
        .toList();
  }

  /// The rest of a broken sentence, in small letters or up to its full stop, is no furniture.
  private static boolean isFurniture(Subject subject, Passage passage) {
    String text = subject.text(passage).strip();
    if (text.isEmpty() || Character.isLowerCase(text.charAt(0)) || EndMark.ends(text)) {
      return false;
    }
    return switch (passage.role()) {
      case BREADCRUMB, SITE_NAME, KICKER, WIDGET, TAGS -> true;
      default -> false;
    };
  }

  private static Fault fault(Subject subject, Passage title) {
    Place line = subject.lines().place(title.lines().first());
    String others =
        SharedLine.of(subject, title)
            .map(other -> Quote.of(subject.text(other)))
            .collect(Collectors.joining(" and "));
    return Fault.at(line, .9, "the headline shares its line with " + others);
  }
}
