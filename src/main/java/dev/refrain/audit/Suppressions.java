package dev.refrain.audit;

import dev.refrain.model.Finding;
import dev.refrain.model.Suppression;
import java.util.ArrayList;
import java.util.List;

/// Holds findings back that are suppressed, and counts how many by which.
final class Suppressions {
  private final List<Suppression> given;
  private final int[] counts;

  Suppressions(List<Suppression> given) {
    this.given = given;
    this.counts = new int[given.size()];
  }

  /// The findings that stay; every finding counts for the first suppression that fits.
  List<Finding> stay(List<Finding> findings) {
    if (given.isEmpty()) {
      return findings;
    }
    var stay = new ArrayList<Finding>();
    for (Finding finding : findings) {
      int by = by(finding);
      if (by < 0) {
        stay.add(finding);
      } else {
        counts[by]++;
      }
    }
    return stay;
  }

  /// What was given, with what each held back.
  List<Suppression> counted() {
    var counted = new ArrayList<Suppression>();
    for (int i = 0; i < counts.length; i++) {
      counted.add(given.get(i).with(counts[i]));
    }
    return counted;
  }

  private int by(Finding finding) {
    for (int i = 0; i < counts.length; i++) {
      Suppression suppression = given.get(i);
      boolean rule =
          suppression.rule().equals(finding.rule())
              || suppression.rule().equals(finding.fingerprint());
      if (rule && fits(suppression.article(), finding.article() == null ? "" : finding.article())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fits(String pattern, String article) {
    return pattern.endsWith("*")
        ? article.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(article);
  }
}
