package dev.refrain.bench;

import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// The usual job with java-LSH: its MinHash of 128 permutations over hash codes of shingles, its
/// hashes of 16 stages.
///
/// Arguments: corpus, file of pairs to write.
public final class JavaLshPairs {
  private static final long SEED = 1;

  private JavaLshPairs() {}

  public static void main(String[] args) throws IOException {
    var minHash = new MinHash(PlainBands.BANDS * PlainBands.ROWS, Integer.MAX_VALUE, SEED);
    var stages = new LSH(PlainBands.BANDS, Integer.MAX_VALUE) {};
    var ids = new ArrayList<String>();
    var signatures = new ArrayList<int[]>();
    var bands = new ArrayList<int[]>();
    try (var articles = new PlainArticles(Path.of(args[0]))) {
      while (articles.next()) {
        ids.add(articles.id());
        Set<Integer> shingles = new HashSet<>();
        articles.shingles().forEach(shingle -> shingles.add(shingle.hashCode() >>> 1));
        int[] signature = minHash.signature(shingles);
        signatures.add(signature);
        bands.add(stages.hashSignature(signature));
      }
    }
    PlainBands.write(
        ids,
        (i, band) -> bands.get(i)[band],
        (a, b) -> minHash.similarity(signatures.get(a), signatures.get(b)),
        Path.of(args[1]));
  }
}
