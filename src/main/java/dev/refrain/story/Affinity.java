package dev.refrain.story;

import dev.refrain.store.TermVectors;
import java.util.Arrays;
import java.util.SplittableRandom;

/// How much two texts look like one event, dates left out of account: 1 is where it becomes likely.
///
/// A cosine means different things between headlines and between long articles: the fewer terms,
/// the fewer two accounts of one event happen to share. So a cosine is measured against what is
/// usual for the number of terms of both texts, and against what any two texts of the corpus share.
final class Affinity {
  /// The cosine from which two long texts are likely about one event.
  private static final double LIKELY = .06;

  /// Terms of a long text.
  private static final double LONG = 60;

  /// With so many terms a text shares half of what an endless one would.
  private static final double HALF = 10;

  private static final int PAIRS = 20_000;

  /// With so many texts half of what random pairs share is taken for background.
  private static final double ENOUGH = 100;

  private static final long SEED = 20_251;

  private final TermVectors vectors;
  private final double[] scales;

  Affinity(TermVectors vectors, double granularity) {
    this.vectors = vectors;
    double likely = (LIKELY + background(vectors)) * granularity;
    scales = new double[vectors.size()];
    for (int row = 0; row < scales.length; row++) {
      double length = Math.max(1, vectors.length(row));
      double usual = likely * length / (length + HALF) * (LONG + HALF) / LONG;
      scales[row] = 1 / Math.sqrt(usual);
    }
  }

  /// What any two texts share, twice the median of random pairs; small corpora, whose pairs may all
  /// be of one event, cannot tell.
  private static double background(TermVectors vectors) {
    int n = vectors.size();
    if (n < 2) {
      return 0;
    }
    var random = new SplittableRandom(SEED);
    double[] cosines = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      int a = random.nextInt(n);
      int b = random.nextInt(n - 1);
      cosines[i] = vectors.cosine(a, b < a ? b : b + 1);
    }
    Arrays.sort(cosines);
    return 2 * cosines[PAIRS / 2] * n / (n + ENOUGH);
  }

  /// How many terms a text has.
  int terms(int row) {
    return vectors.length(row);
  }

  double of(int a, int b) {
    return of(a, b, vectors.cosine(a, b));
  }

  /// For two texts whose cosine is known.
  double of(int a, int b, double cosine) {
    return cosine * scales[a] * scales[b];
  }
}
