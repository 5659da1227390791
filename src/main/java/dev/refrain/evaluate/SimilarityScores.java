package dev.refrain.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// How well measured similarities agree with levels that people gave to the same pairs.
final class SimilarityScores {
  private SimilarityScores() {}

  /// Correlation of the values (Pearson) and of their ranks (Spearman, ties at their mean rank);
  /// null where one side does not vary.
  static Map<String, Object> of(double[] measured, double[] levels) {
    var result = new LinkedHashMap<String, Object>();
    result.put("pairs", levels.length);
    result.put("pearson", Figures.round(pearson(measured, levels)));
    result.put("spearman", Figures.round(pearson(ranks(measured), ranks(levels))));
    return result;
  }

  static double pearson(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double both = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      both += (x[i] - meanX) * (y[i] - meanY);
      squaresX += (x[i] - meanX) * (x[i] - meanX);
      squaresY += (y[i] - meanY) * (y[i] - meanY);
    }
    return squaresX == 0 || squaresY == 0 ? 0 : both / Math.sqrt(squaresX * squaresY);
  }

  /// The place of each value in their order, from 1; equal values share the mean of their places.
  static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int first = firstNotBelow(sorted, values[i]);
      int behind = firstNotBelow(sorted, Math.nextUp(values[i]));
      ranks[i] = (first + 1 + behind) / 2.0;
    }
    return ranks;
  }

  private static int firstNotBelow(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
