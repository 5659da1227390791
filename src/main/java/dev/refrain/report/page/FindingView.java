package dev.refrain.report.page;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.report.content.RuleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong with the scrape.
///
/// @param number line in `findings.jsonl`
/// @param article null for a finding on a source or the whole collection
/// @param line the first of its lines, 0 for none
/// @param lines in words
/// @param href where it shows
public record FindingView(
    int number,
    String level,
    String rule,
    String title,
    String message,
    String remedy,
    @Nullable ArticleRef article,
    int line,
    String lines,
    String href,
    List<Place> related) {
  public FindingView {
    related = List.copyOf(related);
  }

  /// Another place that the finding speaks of.
  public record Place(String label, String href) {}

  /// The id of the rule's section, and its address after `#`.
  public static String ruleAnchor(String rule) {
    return "rule=" + dev.refrain.report.content.Uris.fragment(rule);
  }

  static FindingView of(int number, Finding finding, Catalog catalog) {
    RuleText rule = catalog.rule(finding.rule(), finding.level());
    String id = finding.article();
    Lines lines = finding.lines();
    ArticleRef article = id == null ? null : catalog.ref(id);
    int line = lines == null ? 0 : lines.first();
    String href = "#" + ruleAnchor(finding.rule());
    if (article != null) {
      href = line == 0 ? article.href() : article.href(line);
    }
    return new FindingView(
        number,
        finding.level().label(),
        finding.rule(),
        rule.title(),
        finding.message(),
        finding.remedy(),
        article,
        line,
        Phrases.lines(lines),
        href,
        finding.related().stream()
            .limit(Limits.MEMBERS)
            .map(related -> place(related, id, catalog))
            .toList());
  }

  private static Place place(Finding.Related related, @Nullable String here, Catalog catalog) {
    ArticleRef article = catalog.ref(related.article());
    String lines = Phrases.lines(related.lines());
    String label = related.article().equals(here) ? lines : article.label() + ", " + lines;
    return new Place(label, article.href(related.lines().first()));
  }
}
