package dev.refrain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the texts nearest to a text.
///
/// Each text is indexed as the row of its [TermVectors]. A query asks for the heaviest terms only;
/// what it brings is measured again with the exact cosine.
public final class ArticleIndex implements AutoCloseable {
  /// A text takes 240 bytes of an index in memory.
  private static final int MOST_IN_MEMORY = Math.min(500_000, Postings.MOST_TEXTS);

  /// Of the texts; enough to share the work out evenly.
  private static final int PARTS = 64;

  private final TermVectors vectors;
  private final TermIndex index;

  private ArticleIndex(TermVectors vectors, TermIndex index) {
    this.vectors = vectors;
    this.index = index;
  }

  /// Indexes texts, in memory or, where they are many, on disk. Equal lists give equal numbers.
  public static ArticleIndex build(List<IndexedText> texts, Weighting weighting) {
    return of(TermVectors.of(texts, weighting));
  }

  /// Indexes texts whose vectors are known.
  public static ArticleIndex of(TermVectors vectors) {
    try {
      boolean few = vectors.size() <= MOST_IN_MEMORY;
      return new ArticleIndex(vectors, few ? new Postings(vectors) : LuceneIndex.of(vectors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TermVectors vectors() {
    return vectors;
  }

  /// The nearest texts of every text.
  ///
  /// @param k how many, at most
  /// @param queryTerms how many of the heaviest terms of a text are asked for
  public Neighbours neighbours(int k, int queryTerms) {
    int[][] rows = new int[vectors.size()][];
    float[][] cosines = new float[vectors.size()][];
    int part = vectors.size() / PARTS + 1;
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            i -> {
              int from = Math.min(vectors.size(), i * part);
              int to = Math.min(vectors.size(), from + part);
              nearest(from, to, k, queryTerms, rows, cosines);
            });
    return new Neighbours(rows, cosines);
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void nearest(int from, int to, int k, int queryTerms, int[][] rows, float[][] cosines) {
    TermIndex.Search search = index.search();
    var terms = new HeavyTerms(vectors, queryTerms);
    int[] found = new int[2 * k + 1];
    long[] order = new long[found.length];
    try {
      for (int row = from; row < to; row++) {
        terms.of(row);
        int count = search.nearest(terms, found);
        int kept = Math.min(k, rank(row, found, count, order));
        rows[row] = new int[kept];
        cosines[row] = new float[kept];
        for (int i = 0; i < kept; i++) {
          rows[row][i] = (int) order[i];
          cosines[row][i] = Float.intBitsToFloat(~(int) (order[i] >>> 32));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts texts in the order of their exact cosines, `row` itself left out.
  ///
  /// @param order the complement of the cosine's bits, then the number
  /// @return how many there are
  private int rank(int row, int[] found, int count, long[] order) {
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] != row) {
        float cosine = (float) vectors.cosine(row, found[i]);
        order[size++] = (long) ~Float.floatToIntBits(cosine) << 32 | found[i];
      }
    }
    Arrays.sort(order, 0, size);
    return size;
  }
}
