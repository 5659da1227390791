package dev.refrain.audit;

import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds every page against every rule of the catalogue.
public final class Auditor {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::article, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::lines, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::level, Comparator.reverseOrder())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::span, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::fingerprint);

  private Auditor() {}

  /// What is wrong with these pages.
  ///
  /// @param matches at least the passage pairs inside each page
  /// @param ledger says which furniture a page shares with others
  /// @param stories say which dates to expect
  /// @return findings by article and line; every rule counted, also those that found nothing
  public static AuditResult audit(
      List<Page> pages, List<Match> matches, List<LedgerEntry> ledger, List<Story> stories) {
    var evidence = new Evidence(matches, ledger, stories);
    var tally = new Tally();
    var findings = new ArrayList<Finding>();
    for (Page page : pages) {
      findings.addAll(audit(new Subject(page, evidence), tally));
    }
    findings.sort(ORDER);
    return new AuditResult(Score.of(pages, findings), tally.counts(), findings);
  }

  private static List<Finding> audit(Subject subject, Tally tally) {
    var findings = new ArrayList<Finding>();
    var seen = new HashMap<String, Integer>();
    for (PageRule rule : Rules.PAGE_RULES) {
      if (!rule.appliesTo(subject)) {
        tally.notApplicable(rule);
        continue;
      }
      List<Fault> faults = rule.faults(subject);
      tally.evaluated(rule, faults.size());
      for (Fault fault : faults) {
        findings.add(finding(rule, fault, subject.page(), seen));
      }
    }
    return findings;
  }

  private static Finding finding(PageRule rule, Fault fault, Page page, Map<String, Integer> seen) {
    String first = Fingerprint.of(rule.id(), page, fault.place(), 0);
    int occurrence = seen.merge(first, 1, Integer::sum) - 1;
    return new Finding(
        rule.id(),
        rule.level(),
        fault.confidence(),
        page.id(),
        fault.place().lines(),
        fault.place().span(),
        fault.message(),
        rule.card().remedy(),
        fault.also().stream().map(place -> related(page, place.lines())).distinct().toList(),
        occurrence == 0 ? first : Fingerprint.of(rule.id(), page, fault.place(), occurrence));
  }

  private static Finding.Related related(Page page, Lines lines) {
    return new Finding.Related(page.id(), lines);
  }

  /// Counts what each rule did.
  private static final class Tally {
    private final Map<String, int[]> byRule = new HashMap<>();

    void notApplicable(Rule rule) {
      of(rule)[1]++;
    }

    void evaluated(Rule rule, int findings) {
      of(rule)[0]++;
      of(rule)[2] += findings;
    }

    private int[] of(Rule rule) {
      return byRule.computeIfAbsent(rule.id(), id -> new int[3]);
    }

    List<RuleCount> counts() {
      return Rules.all().stream()
          .map(
              rule -> new RuleCount(rule.id(), rule.level(), of(rule)[0], of(rule)[1], of(rule)[2]))
          .sorted(Comparator.comparing(RuleCount::rule))
          .toList();
    }
  }
}
