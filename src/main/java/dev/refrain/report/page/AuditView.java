package dev.refrain.report.page;

import dev.refrain.model.AuditResult;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.report.content.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The findings by rule and by article.
///
/// @param score 0 to 100
/// @param rules those with findings, the gravest first
/// @param quiet those that found nothing
/// @param articles those with findings, the gravest first
public record AuditView(
    int score,
    int errors,
    int warnings,
    int notes,
    List<RuleView> rules,
    List<QuietRule> quiet,
    List<ArticleRow> articles) {
  public AuditView {
    rules = List.copyOf(rules);
    quiet = List.copyOf(quiet);
    articles = List.copyOf(articles);
  }

  /// The articles that the page has room for.
  public List<ArticleRow> listed() {
    return articles.subList(0, Math.min(articles.size(), Limits.ARTICLES));
  }

  /// Articles with findings that are not listed.
  public int more() {
    return articles.size() - listed().size();
  }

  /// A rule with findings.
  ///
  /// @param help all that there is to say about the rule, some lines of plain text
  /// @param remedy what to do about its findings; empty where that differs from one to the next
  /// @param reach what it looked at, in words
  /// @param more findings that are not listed
  public record RuleView(
      String id,
      String title,
      String help,
      String remedy,
      String level,
      int count,
      String reach,
      List<FindingView> findings,
      int more) {
    public RuleView {
      findings = List.copyOf(findings);
    }

    /// The id of the rule's section, and its address after `#`.
    public String anchor() {
      return FindingView.ruleAnchor(id);
    }
  }

  /// A rule that found nothing.
  public record QuietRule(String title, String reach) {}

  /// How many findings of each level an article has.
  public record ArticleRow(ArticleRef article, int errors, int warnings, int notes) {}

  static AuditView of(AuditResult audit, List<FindingView> findings, Catalog catalog) {
    var byRule = new TreeMap<String, List<FindingView>>();
    for (FindingView finding : findings) {
      byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>()).add(finding);
    }
    var rules = new ArrayList<RuleView>();
    var quiet = new ArrayList<QuietRule>();
    for (RuleCount count : audit.rules()) {
      List<FindingView> own = byRule.remove(count.rule());
      RuleText text = catalog.rule(count.rule(), count.level());
      if (own == null) {
        quiet.add(new QuietRule(text.title(), reach(count)));
      } else {
        rules.add(rule(text, reach(count), own));
      }
    }
    byRule.forEach((id, own) -> rules.add(rule(catalog.rule(id, Severity.NOTE), "", own)));
    rules.sort(
        Comparator.comparingInt((RuleView rule) -> rank(rule.findings().getFirst().level()))
            .thenComparing(Comparator.comparingInt(RuleView::count).reversed())
            .thenComparing(RuleView::id));
    return new AuditView(
        audit.score(),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE),
        rules,
        quiet,
        articles(findings));
  }

  /// Errors first.
  static int rank(String level) {
    return level.equals(Severity.ERROR.label())
        ? 0
        : level.equals(Severity.WARNING.label()) ? 1 : 2;
  }

  private static RuleView rule(RuleText text, String reach, List<FindingView> own) {
    List<FindingView> sorted =
        own.stream().sorted(Comparator.comparingInt(finding -> rank(finding.level()))).toList();
    int shown = Math.min(sorted.size(), Limits.FINDINGS_OF_RULE);
    return new RuleView(
        text.id(),
        text.title(),
        text.help().strip(),
        own.stream().map(FindingView::remedy).distinct().count() == 1
            ? sorted.getFirst().remedy()
            : "",
        sorted.getFirst().level(),
        sorted.size(),
        reach,
        sorted.subList(0, shown),
        sorted.size() - shown);
  }

  private static String reach(RuleCount count) {
    String reach = "looked at " + count.evaluated();
    return count.notApplicable() == 0
        ? reach
        : reach + ", not applicable to " + count.notApplicable();
  }

  private static int count(List<FindingView> findings, Severity level) {
    return (int) findings.stream().filter(f -> f.level().equals(level.label())).count();
  }

  private static List<ArticleRow> articles(List<FindingView> findings) {
    var byArticle = new TreeMap<String, List<FindingView>>();
    for (FindingView finding : findings) {
      ArticleRef article = finding.article();
      if (article != null) {
        byArticle.computeIfAbsent(article.id(), _ -> new ArrayList<>()).add(finding);
      }
    }
    var rows = new ArrayList<ArticleRow>();
    byArticle.forEach(
        (_, own) -> {
          ArticleRef article = own.getFirst().article();
          if (article != null) {
            rows.add(
                new ArticleRow(
                    article,
                    count(own, Severity.ERROR),
                    count(own, Severity.WARNING),
                    count(own, Severity.NOTE)));
          }
        });
    rows.sort(
        Comparator.comparingInt(ArticleRow::errors)
            .thenComparingInt(ArticleRow::warnings)
            .thenComparingInt(ArticleRow::notes)
            .reversed());
    return rows;
  }
}
