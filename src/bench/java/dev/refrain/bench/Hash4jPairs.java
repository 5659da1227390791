package dev.refrain.bench;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// The usual job with hash4j: shingles hashed by its XXH3, SuperMinHash of 128 components of 32
/// bits, of all its signatures the fastest to compute.
///
/// Arguments: corpus, file of pairs to write.
public final class Hash4jPairs {
  private static final int BAND_BYTES = PlainBands.ROWS * Integer.BYTES;

  private Hash4jPairs() {}

  public static void main(String[] args) throws IOException {
    SimilarityHashPolicy policy =
        SimilarityHashing.superMinHash(PlainBands.BANDS * PlainBands.ROWS, Integer.SIZE);
    SimilarityHasher hasher = policy.createHasher();
    Hasher64 hash = Hashing.xxh3_64();
    var ids = new ArrayList<String>();
    var signatures = new ArrayList<byte[]>();
    try (var articles = new PlainArticles(Path.of(args[0]))) {
      while (articles.next()) {
        ids.add(articles.id());
        long[] shingles = articles.shingles().stream().mapToLong(hash::hashCharsToLong).toArray();
        signatures.add(hasher.compute(ElementHashProvider.ofValues(shingles)));
      }
    }
    PlainBands.write(
        ids,
        (i, band) -> (int) hash.hashBytesToLong(signatures.get(i), band * BAND_BYTES, BAND_BYTES),
        (a, b) -> policy.getFractionOfEqualComponents(signatures.get(a), signatures.get(b)),
        Path.of(args[1]));
  }
}
