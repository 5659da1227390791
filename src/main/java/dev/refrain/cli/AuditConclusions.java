package dev.refrain.cli;

import dev.refrain.audit.Rules;
import dev.refrain.audit.SharedFault;
import dev.refrain.cli.Layout.Style;
import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.Finding;
import dev.refrain.model.Severity;
import dev.refrain.model.Suppression;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the audit of a run found, and what it could not judge, in a few lines.
final class AuditConclusions {
  private static final int RULES_SHOWN = 6;
  private static final int NEEDS_SHOWN = 3;
  private static final int SHARED_SHOWN = 2;

  private AuditConclusions() {}

  static void say(Analysis analysis, Console console) {
    var layout = new Layout(console);
    var levels = new StringJoiner(", ");
    for (Severity level : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long findings = analysis.audit().findings().stream().filter(f -> is(f, level)).count();
      levels.add(Conclusions.count(findings, level.label(), level.label() + "s"));
    }
    layout.entry("Audit", "score " + analysis.audit().score() + " of 100; " + levels);
    var titles = new HashMap<String, String>();
    Rules.all().forEach(rule -> titles.put(rule.id(), rule.title()));
    List<SharedFault> shared = SharedFault.of(analysis.pages(), analysis.audit().findings());
    Collection<List<Finding>> byRule =
        analysis.audit().findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))
            .values();
    List<List<Finding>> gravestFirst =
        byRule.stream()
            .sorted(
                Comparator.comparing(AuditConclusions::gravest)
                    .thenComparingInt(List::size)
                    .reversed())
            .toList();
    gravestFirst.stream()
        .limit(RULES_SHOWN)
        .forEach(
            own -> {
              Severity level = gravest(own);
              String rule = own.getFirst().rule();
              layout.item(
                  String.format(Locale.ROOT, "%-7s", level.label()),
                  style(level),
                  titles.getOrDefault(rule, rule),
                  String.format(Locale.ROOT, "%,d", own.size()));
              shared(rule, shared, layout);
            });
    more(gravestFirst, layout);
    notJudged(analysis.audit(), layout);
    changes(analysis.audit(), layout);
  }

  private static void more(List<List<Finding>> gravestFirst, Layout layout) {
    List<List<Finding>> rest = gravestFirst.stream().skip(RULES_SHOWN).toList();
    if (!rest.isEmpty()) {
      long findings = rest.stream().mapToInt(List::size).sum();
      layout.entry(
          "",
          Conclusions.count(findings, "more finding", "more findings")
              + " of "
              + Conclusions.count(rest.size(), "other rule", "other rules")
              + ", all in findings.csv");
    }
  }

  /// What a site prints on page after page is one thing to mend.
  private static void shared(String rule, List<SharedFault> shared, Layout layout) {
    shared.stream()
        .filter(fault -> fault.rule().equals(rule))
        .limit(SHARED_SHOWN)
        .forEach(
            fault -> {
              String pages = Conclusions.count(fault.articles().size(), "page", "pages");
              layout.item(" ".repeat(7), Style.SOFT, fault.line(), pages);
              String where = "of " + fault.site() + ": " + fault.first();
              layout.item(" ".repeat(9), Style.SOFT, where, "");
            });
  }

  /// Rules that had nothing to look at must not pass for rules that found nothing.
  private static void notJudged(AuditResult audit, Layout layout) {
    Map<String, Long> wants =
        audit.rules().stream()
            .flatMap(count -> Stream.ofNullable(count.needs()))
            .collect(Collectors.groupingBy(needs -> needs, TreeMap::new, Collectors.counting()));
    long rules = wants.values().stream().mapToLong(Long::longValue).sum();
    if (rules > 0) {
      var reasons = new StringJoiner(", ");
      List<Map.Entry<String, Long>> mostFirst =
          wants.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .toList();
      mostFirst.stream()
          .limit(NEEDS_SHOWN)
          .forEach(need -> reasons.add(need.getValue() + " for want of " + need.getKey()));
      long others = mostFirst.stream().skip(NEEDS_SHOWN).mapToLong(Map.Entry::getValue).sum();
      if (others > 0) {
        reasons.add(others + " for other reasons: see “needs” in summary.json");
      }
      layout.entry(
          "Not judged",
          String.format(
              Locale.ROOT,
              "%,d of %s: %s",
              rules,
              Conclusions.count(audit.rules().size(), "rule", "rules"),
              reasons));
    }
  }

  private static Severity gravest(List<Finding> findings) {
    return findings.stream().map(Finding::level).max(Comparator.naturalOrder()).orElseThrow();
  }

  /// What was held back, and what is otherwise than in an earlier run.
  private static void changes(AuditResult audit, Layout layout) {
    int held = audit.suppressions().stream().mapToInt(Suppression::findings).sum();
    if (held > 0) {
      layout.entry("Suppressed", Conclusions.count(held, "finding", "findings"));
    }
    for (Suppression unused : audit.suppressions()) {
      if (unused.findings() == 0) {
        layout.entry("Of no use", "suppression of " + unused.rule() + " in " + unused.article());
      }
    }
    BaselineChange change = audit.change();
    if (change != null) {
      String rules =
          change.worse().isEmpty() ? "no rule" : String.join(", ", change.worse().keySet());
      layout.entry(
          "Baseline",
          String.format(
              Locale.ROOT,
              "%,d new, %,d fixed, %,d as before; worse: %s",
              change.added(),
              change.fixed(),
              change.same(),
              rules));
    }
  }

  private static Style style(Severity level) {
    return switch (level) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.SOFT;
    };
  }

  private static boolean is(Finding finding, Severity level) {
    return finding.level() == level;
  }
}
