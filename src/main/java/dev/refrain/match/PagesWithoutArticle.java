package dev.refrain.match;

import dev.refrain.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Thins out the pairs among pages that hold no article.
///
/// Sign-in forms, error pages and teasers repeat by the hundred, and not because somebody copied an
/// article: what repeats is furniture of the size of a page. Of a class of n such pages n-1 pairs
/// are listed, each page with the one that is most like the others; their passages stand in the
/// ledger.
final class PagesWithoutArticle {
  private final Texts texts;

  /// Of texts on pages without an article, the one that each is listed with.
  private final Map<Integer, Integer> centres = new HashMap<>();

  private final boolean every;

  private PagesWithoutArticle(Texts texts, boolean every) {
    this.texts = texts;
    this.every = every;
  }

  /// Lists all pairs.
  static PagesWithoutArticle kept(Texts texts) {
    return new PagesWithoutArticle(texts, true);
  }

  /// Lists of passages only those inside a page, and of articles what [#note] makes of them.
  static PagesWithoutArticle thinned(Texts texts) {
    return new PagesWithoutArticle(texts, false);
  }

  /// Takes the pairs of articles. Those with most pairs are what others are listed with, then the
  /// smaller number.
  ///
  /// @param pairs gives all of them
  PagesWithoutArticle note(Giver pairs) {
    if (IntStream.range(0, texts.size()).allMatch(text -> texts.page(text).failed() == null)) {
      return this;
    }
    Map<Integer, List<Integer>> alike = new TreeMap<>();
    pairs.each(
        (a, b) -> {
          if (isAmong(a, b)) {
            alike.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
            alike.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
          }
        });
    alike.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<Integer, List<Integer>> entry) -> -entry.getValue().size()))
        .forEach(
            entry -> {
              if (centres.putIfAbsent(entry.getKey(), entry.getKey()) == null) {
                entry.getValue().forEach(other -> centres.putIfAbsent(other, entry.getKey()));
              }
            });
    return this;
  }

  /// Gives pairs of texts.
  interface Giver {
    void each(Unfolding.Pairs pairs);
  }

  /// Whether a pair is worth listing.
  boolean lists(int a, int b) {
    return every
        || !isAmong(a, b)
        || centres.getOrDefault(b, -1) == a
        || centres.getOrDefault(a, -1) == b;
  }

  private boolean isAmong(int a, int b) {
    Page pageA = texts.page(a);
    Page pageB = texts.page(b);
    return pageA.failed() != null && pageB.failed() != null && !pageA.id().equals(pageB.id());
  }
}
