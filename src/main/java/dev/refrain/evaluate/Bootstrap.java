package dev.refrain.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Between which values each figure of [ClusterScores] would probably lie for other events of the
/// same kind: 95 % intervals by percentiles of the bootstrap (Efron 1979).
///
/// Events are drawn, not articles, since articles of one event succeed and fail together. What an
/// event adds to each figure is counted once, against all articles; a wrong pair counts half for
/// each of its events, and what chance gives is taken as it is for all of them. Draws are the same
/// every time.
final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final double TAIL = .025;
  private static final long SEED = 20_251;

  // What an event adds up: articles, B-cubed precision and recall, pairs in common, found and
  // wanted, information in common, entropy of clusters and of labels.
  private static final int ARTICLES = 0;
  private static final int PRECISION = 1;
  private static final int RECALL = 2;
  private static final int COMMON = 3;
  private static final int FOUND = 4;
  private static final int WANTED = 5;
  private static final int INFORMATION = 6;
  private static final int CLUSTERS = 7;
  private static final int LABELS = 8;
  private static final int SUMS = 9;

  private Bootstrap() {}

  /// The lower and upper end of each figure, under the names and in the order of the figures.
  ///
  /// @param predicted the cluster of each article, numbered from 0 without gaps
  /// @param gold its label, likewise
  static Map<String, Object> intervals(int[] predicted, int[] gold) {
    int[] clusters = sizes(predicted);
    int[] labels = sizes(gold);
    double[][] events = events(predicted, gold, clusters, labels);
    double chance = new MutualInformation(gold.length).expected(clusters, labels);
    var scores = new ClusterScores[DRAWS];
    var random = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] sums = new double[SUMS];
      for (int i = 0; i < events.length; i++) {
        double[] event = events[random.nextInt(events.length)];
        Arrays.setAll(sums, at -> sums[at] + event[at]);
      }
      scores[draw] = scores(sums, gold.length, chance);
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("pairs", ends(scores, ClusterScores::pairs));
    result.put("bcubed", ends(scores, ClusterScores::bcubed));
    result.put("ari", interval(scores, ClusterScores::ari));
    result.put("nmi", interval(scores, ClusterScores::nmi));
    result.put("ami", interval(scores, ClusterScores::ami));
    return result;
  }

  private static int[] sizes(int[] clusters) {
    int[] sizes = new int[Arrays.stream(clusters).max().orElse(-1) + 1];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    return sizes;
  }

  private static double[][] events(int[] predicted, int[] gold, int[] clusters, int[] labels) {
    var cells = new HashMap<Long, Integer>();
    for (int i = 0; i < gold.length; i++) {
      cells.merge((long) predicted[i] << 32 | gold[i], 1, Integer::sum);
    }
    double n = gold.length;
    double[][] events = new double[labels.length][SUMS];
    for (int i = 0; i < gold.length; i++) {
      double common = cells.getOrDefault((long) predicted[i] << 32 | gold[i], 0);
      double cluster = clusters[predicted[i]];
      double label = labels[gold[i]];
      double[] event = events[gold[i]];
      event[ARTICLES]++;
      event[PRECISION] += common / cluster;
      event[RECALL] += common / label;
      event[COMMON] += (common - 1) / 2;
      event[FOUND] += (cluster - 1) / 2;
      event[WANTED] += (label - 1) / 2;
      event[INFORMATION] += Math.log(common * n / (cluster * label));
      event[CLUSTERS] -= Math.log(cluster / n);
      event[LABELS] -= Math.log(label / n);
    }
    return events;
  }

  private static ClusterScores scores(double[] sums, int articles, double chance) {
    double n = sums[ARTICLES];
    double scale = articles / n;
    double all = articles * (articles - 1) / 2.0;
    double found = sums[FOUND] * scale;
    double wanted = sums[WANTED] * scale;
    double entropy = (sums[CLUSTERS] + sums[LABELS]) / 2 / n;
    double information = sums[INFORMATION] / n;
    return new ClusterScores(
        Hits.of(sums[COMMON], sums[FOUND], sums[WANTED]),
        new Hits(sums[PRECISION] / n, sums[RECALL] / n),
        share(sums[COMMON] * scale, all == 0 ? 0 : found * wanted / all, (found + wanted) / 2),
        share(information, 0, entropy),
        share(information, chance, entropy));
  }

  private static double share(double value, double chance, double best) {
    return Math.abs(best - chance) < 1e-12 ? 1 : (value - chance) / (best - chance);
  }

  private static Map<String, Object> ends(
      ClusterScores[] scores, Function<ClusterScores, Hits> part) {
    var ends = new LinkedHashMap<String, Object>();
    ends.put("precision", interval(scores, s -> part.apply(s).precision()));
    ends.put("recall", interval(scores, s -> part.apply(s).recall()));
    ends.put("f1", interval(scores, s -> part.apply(s).f1()));
    return ends;
  }

  private static List<Double> interval(
      ClusterScores[] scores, ToDoubleFunction<ClusterScores> figure) {
    double[] values = Arrays.stream(scores).mapToDouble(figure).sorted().toArray();
    int tail = (int) (TAIL * values.length);
    return List.of(Figures.round(values[tail]), Figures.round(values[values.length - 1 - tail]));
  }
}
