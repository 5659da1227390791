package dev.refrain.match;

import dev.refrain.sketch.LshBands;
import dev.refrain.sketch.OnePermutationMinHash;
import dev.refrain.sketch.SignatureMatrix;
import java.util.function.IntFunction;

/// Candidates whose signatures agree in a band.
///
/// Few rows and many bands: a low threshold, as verification is exact and cheap. Most pairs that
/// meet only once are told from likely ones by the estimate itself: a pair below `floor` is dropped
/// here. A bucket of more than `bucketCap` texts proposes each text with the bucket's first few
/// only, so that n texts cost O(n) pairs, and is counted.
final class MinHashBands implements Candidates {
  static final int DEFAULT_BUCKET_CAP = 256;
  private static final int HUBS = 8;

  private final LshBands bands;
  private final double floor;
  private final int bucketCap;

  /// @param floor estimated similarity below which a pair is not worth verifying
  MinHashBands(LshBands bands, double floor, int bucketCap) {
    this.bands = bands;
    this.floor = floor;
    this.bucketCap = bucketCap;
  }

  @Override
  public Proposed propose(int texts, IntFunction<long[]> shingles, Workers workers) {
    var matrix = new SignatureMatrix(OnePermutationMinHash.standard(), texts);
    workers.each(texts, i -> sign(matrix, i, shingles.apply(i)));
    var found = new LongList[bands.bands()];
    var capped = new long[bands.bands()];
    workers.each(
        bands.bands(),
        1,
        band -> {
          found[band] = new LongList();
          capped[band] = bucketPairs(matrix, bands.sortedKeys(matrix, band), found[band]);
        });
    var all = new LongList();
    long buckets = 0;
    for (int band = 0; band < found.length; band++) {
      all.addAll(found[band]);
      buckets += capped[band];
    }
    return new Proposed(all.toSet(), buckets);
  }

  private static void sign(SignatureMatrix matrix, int row, long[] shingles) {
    matrix.sign(row, shingles, 0, shingles.length);
  }

  private long bucketPairs(SignatureMatrix matrix, long[] keys, LongList found) {
    long capped = 0;
    for (int from = 0; from < keys.length; ) {
      int to = from + 1;
      while (to < keys.length && LshBands.sameBucket(keys[from], keys[to])) {
        to++;
      }
      boolean hot = to - from > bucketCap;
      capped += hot ? 1 : 0;
      int hubs = hot ? from + HUBS : to;
      for (int i = from; i < hubs; i++) {
        for (int j = i + 1; j < to; j++) {
          int a = LshBands.signature(keys[i]);
          int b = LshBands.signature(keys[j]);
          if (matrix.estimate(a, b) >= floor) {
            found.add(Candidates.pair(a, b));
          }
        }
      }
      from = to;
    }
    return capped;
  }
}
