package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.store.TermVectors;
import dev.refrain.store.Weighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How alike any two articles are as wholes: the cosine of their terms. Unlike stories, which ask
/// for neighbours in an index and for what a text begins with, it leaves no term out and weighs no
/// part of a text above others, and it evens out lengths once, by the norm, not by BM25 too.
public final class TextSimilarity {
  private static final Weighting WHOLE =
      new Weighting(Weighting.NEWS.k1(), 0, 1, 0, 0, 1, Integer.MAX_VALUE);

  private final Map<String, Integer> rows = new HashMap<>();
  private final TermVectors vectors;

  private TextSimilarity(List<Page> pages, TermVectors vectors) {
    this.vectors = vectors;
    pages.forEach(page -> rows.put(page.id(), rows.size()));
  }

  /// Terms are weighed by the corpus that all pages make up.
  public static TextSimilarity of(List<Page> pages) {
    return new TextSimilarity(pages, TermVectors.of(Wording.of(pages, Set.of()), WHOLE));
  }

  /// The cosine of two articles, 0 to 1; 0 when one of them is not there.
  public double of(String a, String b) {
    Integer rowA = rows.get(a);
    Integer rowB = rows.get(b);
    return rowA == null || rowB == null ? 0 : vectors.cosine(rowA, rowB);
  }
}
