package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Collection header fused to the page.
final class FusedHeader implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
              "fused-header",
              "Collection header fused to the page",
              Severity.WARNING,
              "the date that whoever built the collection wrote before the page",
              "other text stands on the same line as the header",
              "the first line of the page is taken for a part of the header or the header for"
                  + " a part of the headline",
              "cut the header off into a field of its own",
              "date 2020-01-31 Mayor opens new bridge")
          .needing("a date that heads the page for a collection");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.COLLECTION_DATE);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.in(Role.COLLECTION_DATE).stream()
        .flatMap(
            header ->
                SharedLine.next(subject, header).stream().map(next -> fault(subject, header, next)))
        .toList();
  }

  private static Fault fault(Subject subject, Passage header, Passage next) {
    String message =
        "%s is fused to %s".formatted(Quote.of(subject.text(header)), Quote.of(subject.text(next)));
    return Fault.at(SharedLine.place(header, next), .95, message);
  }
}
