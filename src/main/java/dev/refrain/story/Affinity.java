package dev.refrain.story;

import dev.refrain.store.TermVectors;

/// How much two texts look like one event, dates left out of account: 1 is where it becomes likely.
///
/// A cosine means different things between headlines and between long articles: the fewer terms, the fewer two accounts of one event happen to share. So a cosine is
/// measured against what is usual for the number of terms of both texts.
final class Affinity {
  /// The cosine from which two long texts are likely about one event.
  private static final double LIKELY = .07;

  /// Terms of a long text.
  private static final double LONG = 60;

  /// With so many terms a text shares half of what an endless one would.
  private static final double HALF = 10;

  private final TermVectors vectors;
  private final double[] scales;

  Affinity(TermVectors vectors, double granularity) {
    this.vectors = vectors;
    scales = new double[vectors.size()];
    for (int row = 0; row < scales.length; row++) {
      double length = Math.max(1, vectors.length(row));
      double usual = LIKELY * granularity * length / (length + HALF) * (LONG + HALF) / LONG;
      scales[row] = 1 / Math.sqrt(usual);
    }
  }

  double of(int a, int b) {
    return of(a, b, vectors.cosine(a, b));
  }

  /// For two texts whose cosine is known.
  double of(int a, int b, double cosine) {
    return cosine * scales[a] * scales[b];
  }
}
