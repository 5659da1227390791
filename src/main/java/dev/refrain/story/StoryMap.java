package dev.refrain.story;

import dev.refrain.model.Story;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Places stories in the unit square, near to those that tell alike: a force layout of the graph
/// between stories (Fruchterman and Reingold 1991), with a pull to the middle.
///
/// Quadratic, so for the largest stories only. Sums and roots alone, in a fixed order: the same
/// places on every machine.
final class StoryMap {
  private static final int MOST = 800;
  private static final int ROUNDS = 120;
  private static final double PULL = .6;
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  private final int size;
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  private StoryMap(int size) {
    this.size = size;
    x = new double[size];
    y = new double[size];
    dx = new double[size];
    dy = new double[size];
    for (int i = 0; i < size; i++) {
      double radius = .5 * Math.sqrt((i + .5) / size);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  /// The place of each story, null for those that found no room.
  ///
  /// @param members the texts of each story
  static Story.@Nullable Place[] of(StorySearch search, int[][] members) {
    int[] shown =
        IntStream.range(0, members.length)
            .boxed()
            .sorted(Comparator.comparingInt(story -> -members[story].length))
            .limit(MOST)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] nodes = new int[members.length];
    Arrays.fill(nodes, -1);
    for (int i = 0; i < shown.length; i++) {
      nodes[shown[i]] = i;
    }
    var places = new Story.@Nullable Place[members.length];
    var map = new StoryMap(shown.length);
    map.settle(edges(search, members, nodes));
    double most = map.reach();
    for (int i = 0; i < shown.length; i++) {
      places[shown[i]] =
          new Story.Place(round(.5 + map.x[i] / most / 2), round(.5 + map.y[i] / most / 2));
    }
    return places;
  }

  /// The edges between shown stories; a weight is the mean affinity of all pairs of texts, of which
  /// pairs that are no neighbours count as 0, at most 1.
  private static NeighbourGraph edges(StorySearch search, int[][] members, int[] nodes) {
    NeighbourGraph between =
        search
            .cosines()
            .weighed(search.affinity()::of)
            .between(search.clusters().stories(), members.length);
    int count = 0;
    for (int i = 0; i < between.from().length; i++) {
      int a = between.from()[i];
      int b = between.to()[i];
      if (nodes[a] >= 0 && nodes[b] >= 0) {
        double pairs = (double) members[a].length * members[b].length;
        between.from()[count] = nodes[a];
        between.to()[count] = nodes[b];
        between.weights()[count++] = Math.min(1, between.weights()[i] / Math.sqrt(pairs));
      }
    }
    return new NeighbourGraph(
        between.nodes(),
        Arrays.copyOf(between.from(), count),
        Arrays.copyOf(between.to(), count),
        Arrays.copyOf(between.weights(), count));
  }

  private void settle(NeighbourGraph edges) {
    double room = 1 / Math.sqrt(Math.max(1, size));
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(dx, 0);
      Arrays.fill(dy, 0);
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < a; b++) {
          double across = x[a] - x[b];
          double down = y[a] - y[b];
          double push = room * room / (across * across + down * down + 1e-9);
          shift(a, b, across * push, down * push);
        }
        dx[a] -= PULL * x[a] * room;
        dy[a] -= PULL * y[a] * room;
      }
      for (int i = 0; i < edges.from().length; i++) {
        int a = edges.from()[i];
        int b = edges.to()[i];
        double across = x[a] - x[b];
        double down = y[a] - y[b];
        double draw = -edges.weights()[i] * Math.sqrt(across * across + down * down) / room;
        shift(a, b, across * draw, down * draw);
      }
      move(.1 * (1 - (double) round / ROUNDS));
    }
  }

  private void shift(int a, int b, double across, double down) {
    dx[a] += across;
    dy[a] += down;
    dx[b] -= across;
    dy[b] -= down;
  }

  private void move(double most) {
    for (int i = 0; i < size; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double step = length > most ? most / length : 1;
      x[i] += dx[i] * step;
      y[i] += dy[i] * step;
    }
  }

  private double reach() {
    double reach = size == 1 ? 1 : 1e-9;
    for (int i = 0; i < size; i++) {
      reach = Math.max(reach, Math.max(Math.abs(x[i]), Math.abs(y[i])));
    }
    return reach;
  }

  private static double round(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
