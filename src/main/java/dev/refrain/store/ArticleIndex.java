package dev.refrain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the texts nearest to a text.
///
/// Each text is indexed as the row of its [TermVectors], term weights in the place of term counts,
/// so that Lucene's scores are inner products and its block-max WAND (Ding and Suel 2011) skips
/// what cannot be near. A query asks for the heaviest terms only; what it brings is measured again
/// with the exact cosine.
public final class ArticleIndex implements AutoCloseable {
  private static final String FIELD = "terms";

  /// The postings of 200,000 articles.
  private static final double BUFFER = 128;

  /// A term of so many texts is asked for so often that its place in the index is remembered.
  private static final int OFTEN = 8;

  private final TermVectors vectors;
  private final IndexDirectory directory;
  private final DirectoryReader reader;
  private final AtomicReferenceArray<@Nullable TermStates> places;

  private ArticleIndex(TermVectors vectors, IndexDirectory directory, DirectoryReader reader) {
    this.vectors = vectors;
    this.directory = directory;
    this.reader = reader;
    places = new AtomicReferenceArray<>(vectors.terms());
  }

  /// Indexes texts, in memory or, where they are many, on disk. Equal lists give equal numbers.
  public static ArticleIndex build(List<IndexedText> texts, Weighting weighting) {
    return of(VectorBuilder.build(texts, weighting));
  }

  /// Indexes texts whose vectors are known.
  public static ArticleIndex of(TermVectors vectors) {
    try {
      return of(vectors, IndexDirectory.forTexts(vectors.size()), BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param buffer MB of postings that are held before a segment is written; segments keep the
  ///   order of texts when they are merged
  static ArticleIndex of(TermVectors vectors, IndexDirectory directory, double buffer)
      throws IOException {
    var config =
        new IndexWriterConfig()
            .setSimilarity(new WeightSimilarity())
            .setRAMBufferSizeMB(buffer)
            .setMergePolicy(new LogByteSizeMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try {
      try (var writer = new IndexWriter(directory.directory(), config)) {
        write(vectors, writer);
        writer.forceMerge(1);
      }
      return new ArticleIndex(vectors, directory, DirectoryReader.open(directory.directory()));
    } catch (IOException e) {
      directory.close();
      throw e;
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
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new WeightSimilarity());
    searcher.setQueryCache(null);
    int[][] rows = new int[vectors.size()][];
    float[][] cosines = new float[vectors.size()][];
    IntStream.range(0, vectors.size())
        .parallel()
        .forEach(row -> nearest(searcher, row, k, queryTerms, rows, cosines));
    return new Neighbours(rows, cosines);
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(TermVectors vectors, IndexWriter writer) throws IOException {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    var stream = new WeightStream(vectors);
    for (int row = 0; row < vectors.size(); row++) {
      stream.setRow(row);
      var document = new Document();
      document.add(new Field(FIELD, stream, type));
      writer.addDocument(document);
    }
  }

  private void nearest(
      IndexSearcher searcher, int row, int k, int queryTerms, int[][] rows, float[][] cosines) {
    try {
      var manager = new TopScoreDocCollectorManager(2 * k + 1, 2 * k + 1);
      ScoreDoc[] found = searcher.search(query(searcher, row, queryTerms), manager).scoreDocs;
      long[] order = new long[found.length];
      int count = 0;
      for (ScoreDoc candidate : found) {
        if (candidate.doc != row) {
          float cosine = (float) vectors.cosine(row, candidate.doc);
          order[count++] = (long) ~Float.floatToIntBits(cosine) << 32 | candidate.doc;
        }
      }
      Arrays.sort(order, 0, count);
      int kept = Math.min(k, count);
      rows[row] = new int[kept];
      cosines[row] = new float[kept];
      for (int i = 0; i < kept; i++) {
        rows[row][i] = (int) order[i];
        cosines[row][i] = Float.intBitsToFloat(~(int) (order[i] >>> 32));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(IndexSearcher searcher, int row, int queryTerms) throws IOException {
    int length = vectors.length(row);
    long[] order = new long[length];
    for (int i = 0; i < length; i++) {
      order[i] = (long) ~Float.floatToIntBits(vectors.weight(row, i)) << 32 | i;
    }
    Arrays.sort(order);
    var query = new BooleanQuery.Builder();
    var bytes = new byte[4];
    for (int i = 0; i < Math.min(queryTerms, length); i++) {
      int at = (int) order[i];
      WeightStream.encode(vectors.term(row, at), bytes);
      Query term = term(searcher, vectors.term(row, at), bytes);
      query.add(new BoostQuery(term, vectors.weight(row, at)), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private TermQuery term(IndexSearcher searcher, int number, byte[] bytes) throws IOException {
    var term = new Term(FIELD, new BytesRef(bytes.clone()));
    if (vectors.documentFrequency(number) < OFTEN) {
      return new TermQuery(term);
    }
    TermStates place = places.get(number);
    if (place == null) {
      place = TermStates.build(searcher, term, true);
      places.set(number, place);
    }
    return new TermQuery(term, place);
  }
}
