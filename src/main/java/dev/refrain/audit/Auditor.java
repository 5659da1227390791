package dev.refrain.audit;

import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds every page against every rule of the catalogue.
public final class Auditor {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::article, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::lines, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::level, Comparator.reverseOrder())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::span, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::fingerprint);

  private final List<Page> pages;
  private final Pairs pairs;
  private final AuditSettings settings;
  private final Evidence evidence;
  private final Tally tally = new Tally();
  private final List<Charging> charging = new ArrayList<>();

  /// A rule that is not switched off.
  ///
  /// @param looked how many pages it has evaluated so far, and how many it had nothing to say about
  private record Charging(PageRule rule, Severity level, int[] looked) {}

  private Auditor(
      List<Page> pages,
      List<Match> matches,
      List<LedgerEntry> ledger,
      List<Story> stories,
      AuditSettings settings) {
    this.pages = pages;
    this.pairs = Pairs.of(matches);
    this.settings = settings;
    this.evidence = new Evidence(pages, pairs.inside(), ledger, stories, settings);
    for (PageRule rule : Rules.PAGE_RULES) {
      Severity level = settings.level(rule);
      if (level != null) {
        charging.add(new Charging(rule, level, tally.of(rule)));
      }
    }
  }

  /// What is wrong with these pages.
  ///
  /// @param matches at least the passage pairs inside each page
  /// @param ledger says which furniture a page shares with others
  /// @param stories say which dates to expect
  /// @return findings by article and line; every rule counted, also those that found nothing
  public static AuditResult audit(
      List<Page> pages, List<Match> matches, List<LedgerEntry> ledger, List<Story> stories) {
    return audit(pages, matches, ledger, stories, AuditSettings.defaults());
  }

  /// The same with rules, levels and thresholds of one's own.
  public static AuditResult audit(
      List<Page> pages,
      List<Match> matches,
      List<LedgerEntry> ledger,
      List<Story> stories,
      AuditSettings settings) {
    return new Auditor(pages, matches, ledger, stories, settings).result();
  }

  private AuditResult result() {
    var all = new ArrayList<Finding>();
    for (Page page : pages) {
      all.addAll(audit(new Subject(page, evidence)));
    }
    var corpus = new Corpus(pages, pairs.copies(), settings);
    for (CorpusRule rule : Rules.CORPUS_RULES) {
      Severity level = settings.level(rule);
      if (level == null) {
        continue;
      }
      Verdict verdict = rule.judge(corpus);
      tally.judged(rule, verdict);
      var seen = new HashMap<String, Integer>();
      verdict.charges().forEach(charge -> all.add(finding(rule, level, charge, seen)));
    }
    all.sort(ORDER);
    var suppressions = new Suppressions(settings.suppressions());
    List<Finding> findings = suppressions.stay(all);
    return new AuditResult(
        Score.of(pages, findings),
        tally.counts(settings, findings),
        findings,
        Cards.of(pages, pairs, findings),
        suppressions.counted(),
        null);
  }

  private List<Finding> audit(Subject subject) {
    var findings = new ArrayList<Finding>();
    var seen = new HashMap<String, Integer>();
    for (Charging each : charging) {
      PageRule rule = each.rule();
      boolean applies = rule.appliesTo(subject);
      each.looked()[applies ? Tally.EVALUATED : Tally.NOT_APPLICABLE]++;
      if (applies) {
        for (Fault fault : rule.faults(subject)) {
          findings.add(finding(rule, each.level(), fault, subject.page(), seen));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      PageRule rule, Severity level, Fault fault, Page page, Map<String, Integer> seen) {
    return new Finding(
        rule.id(),
        level,
        fault.confidence(),
        page.id(),
        fault.place().lines(),
        fault.place().span(),
        fault.message(),
        rule.card().remedy(),
        fault.also().stream().map(place -> related(page, place.lines())).distinct().toList(),
        fingerprint(rule, page, fault.place(), seen));
  }

  private static Finding finding(
      CorpusRule rule, Severity level, Verdict.Charge charge, Map<String, Integer> seen) {
    Page page = charge.page();
    Place place = page == null ? null : charge.place();
    if (page != null && place == null) {
      place = new TextLines(page.article().text()).whole();
    }
    return new Finding(
        rule.id(),
        level,
        charge.confidence(),
        page == null ? null : page.id(),
        place == null ? null : place.lines(),
        place == null ? null : place.span(),
        charge.message(),
        rule.card().remedy(),
        charge.examples().stream().map(Auditor::whole).toList(),
        page == null || place == null
            ? Fingerprint.of(rule.id(), charge.name())
            : fingerprint(rule, page, place, seen));
  }

  /// A fingerprint that no other finding of the rule on the page has.
  private static String fingerprint(Rule rule, Page page, Place place, Map<String, Integer> seen) {
    String first = Fingerprint.of(rule.id(), page, place, 0);
    int occurrence = seen.merge(page.id() + "\n" + first, 1, Integer::sum) - 1;
    return occurrence == 0 ? first : Fingerprint.of(rule.id(), page, place, occurrence);
  }

  private static Finding.Related whole(Page page) {
    return related(page, new TextLines(page.article().text()).whole().lines());
  }

  private static Finding.Related related(Page page, Lines lines) {
    return new Finding.Related(page.id(), lines);
  }

  /// Counts what each rule did.
  private static final class Tally {
    private static final int EVALUATED = 0;
    private static final int NOT_APPLICABLE = 1;

    private final Map<String, int[]> byRule = new HashMap<>();

    void judged(Rule rule, Verdict verdict) {
      of(rule)[EVALUATED] += verdict.evaluated();
      of(rule)[NOT_APPLICABLE] += verdict.notApplicable();
    }

    private static @Nullable String needs(Rule rule, int evaluated) {
      String needs = rule.card().needs().isEmpty() ? "an article" : rule.card().needs();
      return evaluated == 0 ? needs : null;
    }

    int[] of(Rule rule) {
      return byRule.computeIfAbsent(rule.id(), id -> new int[2]);
    }

    /// Every rule that is not switched off, by id.
    List<RuleCount> counts(AuditSettings settings, List<Finding> findings) {
      Map<String, Integer> found = new HashMap<>();
      findings.forEach(finding -> found.merge(finding.rule(), 1, Integer::sum));
      var counts = new ArrayList<RuleCount>();
      for (Rule rule : Rules.all()) {
        Severity level = settings.level(rule);
        if (level != null) {
          int[] looked = of(rule);
          counts.add(
              new RuleCount(
                  rule.id(),
                  level,
                  looked[EVALUATED],
                  looked[NOT_APPLICABLE],
                  found.getOrDefault(rule.id(), 0),
                  needs(rule, looked[EVALUATED])));
        }
      }
      return counts;
    }
  }
}
