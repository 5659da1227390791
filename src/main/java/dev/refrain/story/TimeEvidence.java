package dev.refrain.story;

import dev.refrain.store.Neighbours;
import java.util.Arrays;
import java.util.SplittableRandom;

/// How much less likely two texts are on one event the further apart they were published.
///
/// A corpus shows it itself: where the nearest neighbours of texts are closer in time than any two
/// texts, time is evidence. With the share of each class of time differences among nearest
/// neighbours and among random pairs, their quotient is the likelihood ratio of the class; it is
/// made to fall with time (pool adjacent violators, Ayer et al. 1955) and its root tempers a
/// cosine. Few dated texts say little, so a Gaussian of the usual window stands in with the weight
/// of some pairs. A missing date speaks neither way: it counts as much as dates of one event do on
/// average.
final class TimeEvidence {
  /// Classes of time differences double from a minute on.
  private static final double FIRST_DAYS = 1.0 / 1440;

  private static final int CLASSES = 26;
  private static final int RANDOM_PAIRS = 100_000;

  /// What the usual window weighs, in pairs.
  private static final int PRIOR_PAIRS = 50;

  private static final double PRIOR_FLOOR = 1e-3;

  /// The share of random pairs that are as close in time as two of one event, before anything is
  /// known.
  private static final double RARE = .05;

  /// How a likelihood ratio weighs against a cosine: the power of a cosine that it is worth.
  private static final double ROOT = .25;

  /// The mean factor of pairs whose time differences follow the very Gaussian that gives the
  /// factor.
  private static final double USUAL = 1 / Math.sqrt(1 + ROOT);

  /// So many nearest neighbours of each text are taken for the same event, if they look like it.
  private static final int VOTERS = 3;

  private static final long SEED = 20_251;

  private final Moments moments;
  private final double[] factors;
  private final double unknown;

  private TimeEvidence(Moments moments, double[] factors, double unknown) {
    this.moments = moments;
    this.factors = factors;
    this.unknown = unknown;
  }

  static TimeEvidence learn(
      Neighbours neighbours, Affinity affinity, Moments moments, double windowDays) {
    if (windowDays == 0) {
      return new TimeEvidence(moments, new double[0], USUAL);
    }
    double[] linked = new double[CLASSES];
    for (int row = 0; row < neighbours.size(); row++) {
      for (int i = 0; i < Math.min(VOTERS, neighbours.count(row)); i++) {
        int other = neighbours.neighbour(row, i);
        if (affinity.of(row, other, neighbours.cosine(row, i)) >= 1) {
          count(linked, moments.between(row, other), 1);
        }
      }
    }
    double[] random = randomPairs(moments);
    double links = Arrays.stream(linked).sum();
    double pairs = Arrays.stream(random).sum();
    double[] ratios = new double[CLASSES];
    double[] weights = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      double expected = pairs == 0 ? 0 : random[c] / pairs * links;
      double prior = prior(c, windowDays);
      ratios[c] = (linked[c] + prior * PRIOR_PAIRS) / (expected + PRIOR_PAIRS * RARE);
      weights[c] = expected + PRIOR_PAIRS * RARE;
    }
    fall(ratios, weights);
    double most = ratios[0];
    double[] factors = Arrays.stream(ratios).map(ratio -> Math.pow(ratio / most, ROOT)).toArray();
    return new TimeEvidence(moments, factors, mean(factors, linked));
  }

  /// Over linked pairs and some of the usual kind.
  private static double mean(double[] factors, double[] linked) {
    double sum = USUAL * PRIOR_PAIRS;
    double pairs = PRIOR_PAIRS;
    for (int c = 0; c < CLASSES; c++) {
      sum += factors[c] * linked[c];
      pairs += linked[c];
    }
    return sum / pairs;
  }

  /// 0 to 1.
  double factor(int a, int b) {
    double days = moments.between(a, b);
    return Double.isNaN(days) || factors.length == 0 ? unknown : factors[classOf(days)];
  }

  private static double prior(int c, double windowDays) {
    double days = c == 0 ? 0 : FIRST_DAYS * Math.pow(2, c - .5);
    double sigma = windowDays / 2;
    return PRIOR_FLOOR + (1 - PRIOR_FLOOR) * Math.exp(-days * days / (2 * sigma * sigma));
  }

  private static double[] randomPairs(Moments moments) {
    int n = moments.days().length;
    double[] counts = new double[CLASSES];
    var random = new SplittableRandom(SEED);
    for (int i = 0; i < RANDOM_PAIRS && n > 1; i++) {
      int a = random.nextInt(n);
      int b = random.nextInt(n - 1);
      count(counts, moments.between(a, b < a ? b : b + 1), 1);
    }
    return counts;
  }

  private static void count(double[] counts, double days, double amount) {
    if (!Double.isNaN(days)) {
      counts[classOf(days)] += amount;
    }
  }

  private static int classOf(double days) {
    if (days < FIRST_DAYS) {
      return 0;
    }
    return Math.min(CLASSES - 1, 1 + (int) Math.floor(Math.log(days / FIRST_DAYS) / Math.log(2)));
  }

  /// Makes values fall: neighbours that rise are given their weighted mean.
  private static void fall(double[] values, double[] weights) {
    int[] ends = new int[values.length];
    double[] means = new double[values.length];
    double[] sums = new double[values.length];
    int blocks = 0;
    for (int i = 0; i < values.length; i++) {
      means[blocks] = values[i];
      sums[blocks] = weights[i];
      ends[blocks++] = i + 1;
      while (blocks > 1 && means[blocks - 2] < means[blocks - 1]) {
        double sum = sums[blocks - 2] + sums[blocks - 1];
        means[blocks - 2] =
            (means[blocks - 2] * sums[blocks - 2] + means[blocks - 1] * sums[blocks - 1]) / sum;
        sums[blocks - 2] = sum;
        ends[blocks - 2] = ends[blocks - 1];
        blocks--;
      }
    }
    for (int block = 0, i = 0; block < blocks; block++) {
      for (; i < ends[block]; i++) {
        values[i] = means[block];
      }
    }
  }
}
