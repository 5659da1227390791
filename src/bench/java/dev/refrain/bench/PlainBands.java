package dev.refrain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// The rest of the usual job once signatures are there: 16 bands of 8 rows, pairs that share one,
/// and of these the pairs whose estimate is high enough. The same for all peers.
final class PlainBands {
  static final int BANDS = 16;
  static final int ROWS = 8;
  private static final double LEAST = .7;

  private long[] pairs = new long[1 << 10];
  private int size;

  private PlainBands() {}

  /// The estimated similarity of two articles.
  @FunctionalInterface
  interface Estimate {
    double of(int a, int b);
  }

  /// Writes the pairs of articles that share a band and look alike: two ids and the estimate.
  ///
  /// @param key a hash of a band of an article
  static void write(List<String> ids, IntBinaryOperator key, Estimate estimate, Path out)
      throws IOException {
    var found = new PlainBands();
    for (int band = 0; band < BANDS; band++) {
      found.meet(ids.size(), band, key);
    }
    Arrays.sort(found.pairs, 0, found.size);
    try (BufferedWriter lines = Files.newBufferedWriter(out)) {
      for (int i = 0; i < found.size; i++) {
        long pair = found.pairs[i];
        int a = (int) (pair >>> 32);
        int b = (int) pair;
        boolean repeat = i > 0 && found.pairs[i - 1] == pair;
        double likeness = repeat ? 0 : estimate.of(a, b);
        if (likeness >= LEAST) {
          lines.write(ids.get(a) + "\t" + ids.get(b) + "\t" + likeness + "\n");
        }
      }
    }
  }

  /// Adds the pairs of one band; keys stand in the high bits of sorted longs.
  private void meet(int articles, int band, IntBinaryOperator key) {
    var keys = new long[articles];
    Arrays.setAll(keys, i -> (long) key.applyAsInt(i, band) << 32 | i);
    Arrays.sort(keys);
    for (int i = 0; i < articles; i++) {
      for (int j = i + 1; j < articles && keys[i] >>> 32 == keys[j] >>> 32; j++) {
        if (size == pairs.length) {
          pairs = Arrays.copyOf(pairs, size * 2);
        }
        int a = (int) keys[i];
        int b = (int) keys[j];
        pairs[size++] = (long) a << 32 | b;
      }
    }
  }
}
