package dev.refrain.audit;

import dev.refrain.model.Attribution;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;

/// Byline and agency disagree.
final class BylineAgencyConflict implements PageRule {
  private static final Threshold BESIDE =
      new Threshold(
          "lines",
          2,
          "lines",
          "from the byline down to the bare name of its agency, at most",
          "set by hand",
          0,
          1e9);

  private static final RuleCard CARD =
      new RuleCard(
              "byline-agency-conflict",
              "Byline and agency disagree",
              Severity.WARNING,
              "articles with a person in the byline and an agency in a line of its own",
              "the line of the agency is a source line or sign-off, and the byline does not "
                  + "name the agency; the bare name of an agency within 2 lines below the"
                  + " byline is the writer's own",
              "either the person only edited agency copy, or the source line belongs to "
                  + "another text; who wrote it decides what counts as a copy",
              "take the agency as the origin and the person as the editor",
              "By Ann Example … Source: AGENCY")
          .with(BESIDE)
          .needing("bylines of persons");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    Attribution byline = subject.page().byline();
    return subject.page().failed() == null && byline != null && !byline.agency();
  }

  @Override
  public List<Fault> faults(Subject subject) {
    Attribution byline = subject.page().byline();
    Attribution agency = subject.page().agency();
    if (byline == null
        || agency == null
        || !isSourceLine(subject, agency)
        || names(subject, byline, agency)) {
      return List.of();
    }
    String message =
        "byline %s, but the source line of line %d names %s"
            .formatted(Quote.of(byline.name()), agency.line(), Quote.of(agency.name()));
    Place source = new Place(Lines.of(agency.line()), agency.span());
    return Fault.only(
        new Fault(
            new Place(Lines.of(byline.line()), byline.span()), List.of(source), .85, message));
  }

  private static boolean isSourceLine(Subject subject, Attribution agency) {
    return subject.in(Role.AGENCY).stream().anyMatch(line -> line.lines().contains(agency.line()));
  }

  private static boolean names(Subject subject, Attribution byline, Attribution agency) {
    int below = agency.line() - byline.line();
    boolean bare = subject.text(subject.lines().place(agency.line())).indexOf(':') < 0;
    if (bare && below > 0 && below <= subject.threshold(BESIDE)) {
      return true;
    }
    String line = subject.text(subject.lines().place(byline.line()));
    return line.contains(agency.name());
  }
}
