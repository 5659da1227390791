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
/// Events are drawn, not articles, since articles of one event succeed and fail together. An event
/// that is drawn again comes with clusters of its own, so that it is not mistaken for itself. Draws
/// are the same every time.
final class Bootstrap {
  static final int DRAWS = 200;

  private static final double TAIL = .025;
  private static final long SEED = 20_251;

  private Bootstrap() {}

  /// The lower and upper end of each figure, under the names and in the order of the figures.
  ///
  /// @param predicted the cluster of each article
  /// @param gold its label, numbered from 0 without gaps
  static Map<String, Object> intervals(int[] predicted, int[] gold) {
    int[][] events = events(gold);
    var scores = new ClusterScores[DRAWS];
    var random = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      scores[draw] = draw(events, predicted, random);
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("pairs", ends(scores, ClusterScores::pairs));
    result.put("bcubed", ends(scores, ClusterScores::bcubed));
    result.put("ari", interval(scores, ClusterScores::ari));
    result.put("nmi", interval(scores, ClusterScores::nmi));
    result.put("ami", interval(scores, ClusterScores::ami));
    return result;
  }

  private static int[][] events(int[] gold) {
    int count = Arrays.stream(gold).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    for (int label : gold) {
      sizes[label]++;
    }
    int[][] events = new int[count][];
    Arrays.setAll(events, label -> new int[sizes[label]]);
    for (int i = gold.length - 1; i >= 0; i--) {
      events[gold[i]][--sizes[gold[i]]] = i;
    }
    return events;
  }

  private static ClusterScores draw(int[][] events, int[] predicted, SplittableRandom random) {
    int[] times = new int[events.length];
    int[] drawn = new int[events.length];
    int size = 0;
    for (int i = 0; i < events.length; i++) {
      drawn[i] = random.nextInt(events.length);
      size += events[drawn[i]].length;
    }
    int[] clusters = new int[size];
    int[] labels = new int[size];
    var numbers = new HashMap<List<Integer>, Integer>();
    int at = 0;
    for (int i = 0; i < drawn.length; i++) {
      int copy = times[drawn[i]]++;
      for (int article : events[drawn[i]]) {
        List<Integer> cluster = List.of(predicted[article], copy);
        clusters[at] = numbers.computeIfAbsent(cluster, _ -> numbers.size());
        labels[at++] = i;
      }
    }
    return ClusterScores.of(clusters, labels);
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
