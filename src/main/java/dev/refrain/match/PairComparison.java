package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import java.util.List;

/// Compares two given articles.
public final class PairComparison {
  private PairComparison() {}

  /// The two articles side by side, whatever they share: those that are no copies of each other are
  /// an overlap, be it of nothing. `a` of the match is the page named first.
  public static Match compare(Page a, Page b, MatchSettings settings) {
    Texts texts = Texts.articles(List.of(a, b), settings.view());
    Verdict verdict = new Verifier(settings, Level.ARTICLE).compare(texts, 0, 1);
    return new AlignedPair(texts).align(0, 1).match(Level.ARTICLE, 0, 1, verdict);
  }
}
