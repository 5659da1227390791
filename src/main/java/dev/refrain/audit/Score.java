package dev.refrain.audit;

import dev.refrain.model.Finding;
import dev.refrain.model.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How good a scrape is as a whole.
///
/// A page has the score 100 · .85^errors · .95^warnings · .99^notes: each further defect takes a
/// share of what is left, so no page falls below 0 and the first defects count most. The scrape has
/// the mean of its pages, rounded down, so that 100 says "no finding".
final class Score {
  private Score() {}

  static int of(List<Page> pages, List<Finding> findings) {
    if (pages.isEmpty()) {
      return 100;
    }
    Map<String, Double> left = new HashMap<>();
    for (Finding finding : findings) {
      String article = finding.article();
      if (article != null) {
        left.merge(article, kept(finding), (score, factor) -> score * factor);
      }
    }
    double sum = 0;
    for (Page page : pages) {
      sum += left.getOrDefault(page.id(), 1.0);
    }
    return (int) Math.floor(100 * sum / pages.size() + 1e-9);
  }

  private static double kept(Finding finding) {
    return switch (finding.level()) {
      case ERROR -> .85;
      case WARNING -> .95;
      case NOTE -> .99;
    };
  }
}
