package dev.refrain.store;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

/// An index on disk, of Lucene.
///
/// Each text is indexed as the row of its [TermVectors], term weights in the place of term counts,
/// so that Lucene's scores are inner products and its block-max WAND (Ding and Suel 2011) skips
/// what cannot be near.
final class LuceneIndex implements TermIndex {
  private static final String FIELD = "terms";

  /// MB of postings that are held before a segment is written: those of 200,000 articles.
  private static final double BUFFER = 128;

  /// A term of so many texts is asked for so often that its place in the index is remembered.
  private static final int OFTEN = 8;

  private final TermVectors vectors;
  private final IndexDirectory directory;
  private final DirectoryReader reader;
  private final AtomicReferenceArray<@Nullable TermStates> places;

  private LuceneIndex(TermVectors vectors, IndexDirectory directory, DirectoryReader reader) {
    this.vectors = vectors;
    this.directory = directory;
    this.reader = reader;
    places = new AtomicReferenceArray<>(vectors.terms());
  }

  static LuceneIndex of(TermVectors vectors) throws IOException {
    return of(vectors, BUFFER);
  }

  /// @param buffer MB of postings that are held before a segment is written; segments keep the
  ///   order of texts when they are merged
  static LuceneIndex of(TermVectors vectors, double buffer) throws IOException {
    IndexDirectory directory = IndexDirectory.create();
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
      return new LuceneIndex(vectors, directory, DirectoryReader.open(directory.directory()));
    } catch (IOException e) {
      directory.close();
      throw e;
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

  @Override
  public Search search() {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new WeightSimilarity());
    searcher.setQueryCache(null);
    return (terms, found) -> {
      var manager = new TopScoreDocCollectorManager(found.length, found.length);
      ScoreDoc[] best = searcher.search(query(searcher, terms), manager).scoreDocs;
      for (int i = 0; i < best.length; i++) {
        found[i] = best[i].doc;
      }
      return best.length;
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private Query query(IndexSearcher searcher, HeavyTerms terms) throws IOException {
    var query = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      Query term = term(searcher, terms.term(i));
      query.add(new BoostQuery(term, terms.weight(i)), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private TermQuery term(IndexSearcher searcher, int number) throws IOException {
    var bytes = new byte[4];
    WeightStream.encode(number, bytes);
    var term = new Term(FIELD, new BytesRef(bytes));
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
