package dev.refrain.audit;

import dev.refrain.model.Attribution;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;

/// The article is agency copy.
final class AgencyAttribution implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "agency-attribution",
          "The article is agency copy",
          Severity.NOTE,
          "byline, dateline, sign-off and note on contributors",
          "one of them names a news agency",
          "the same text stands in many other papers: a fact to know before articles are "
              + "counted",
          "name the agency as the origin; count the text once",
          "PARIS (AGENCY) — The bridge opened in May.");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    var faults = new ArrayList<Fault>();
    Attribution byline = subject.page().byline();
    if (byline != null && byline.agency()) {
      faults.add(fault("the byline is an agency: ", byline));
    }
    Attribution agency = subject.page().agency();
    if (agency != null && !isAttributionLine(subject, agency.line())) {
      faults.add(fault("the text opens with an agency: ", agency));
    }
    subject
        .runs(passage -> passage.role() == Role.AGENCY || passage.role() == Role.CONTRIBUTOR)
        .forEach(
            run ->
                faults.add(
                    Fault.at(
                        run.place(), .9, "agency line: " + Quote.of(subject.text(run.place())))));
    return faults;
  }

  private static Fault fault(String message, Attribution name) {
    return Fault.at(
        new Place(Lines.of(name.line()), name.span()), .95, message + Quote.of(name.name()));
  }

  private static boolean isAttributionLine(Subject subject, int line) {
    return subject.in(Role.BYLINE, Role.AGENCY, Role.CONTRIBUTOR).stream()
        .anyMatch(passage -> passage.lines().contains(line));
  }
}
