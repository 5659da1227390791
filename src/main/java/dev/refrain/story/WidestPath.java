package dev.refrain.story;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The way through a graph whose weakest edge is the strongest (maximum capacity route; Pollack
/// 1960): edges come in, the heaviest first, until both ends are joined; what came in is a forest,
/// and the way through its tree is the one sought.
final class WidestPath {
  private WidestPath() {}

  /// The nodes from one to the other, both included; empty where there is no way.
  static int[] find(NeighbourGraph graph, int from, int to) {
    int[] order =
        IntStream.range(0, graph.from().length)
            .boxed()
            .sorted(Comparator.comparingDouble(edge -> -graph.weights()[edge]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] sets = Partition.singles(graph.nodes());
    int[] tree = new int[order.length];
    int size = 0;
    for (int edge : order) {
      int a = root(sets, graph.from()[edge]);
      int b = root(sets, graph.to()[edge]);
      if (a != b && graph.weights()[edge] > 0) {
        sets[a] = b;
        tree[size++] = edge;
        if (root(sets, from) == root(sets, to)) {
          return walk(graph, Arrays.copyOf(tree, size), from, to);
        }
      }
    }
    return new int[0];
  }

  private static int root(int[] sets, int node) {
    int root = node;
    while (sets[root] != root) {
      sets[root] = sets[sets[root]];
      root = sets[root];
    }
    return root;
  }

  /// Breadth first through the edges of a forest, from the end, so that steps lead back in order.
  private static int[] walk(NeighbourGraph graph, int[] tree, int from, int to) {
    int[][] next = new int[graph.nodes()][];
    int[] degrees = new int[graph.nodes()];
    for (int edge : tree) {
      degrees[graph.from()[edge]]++;
      degrees[graph.to()[edge]]++;
    }
    Arrays.setAll(next, node -> new int[degrees[node]]);
    for (int edge : tree) {
      int a = graph.from()[edge];
      int b = graph.to()[edge];
      next[a][--degrees[a]] = b;
      next[b][--degrees[b]] = a;
    }
    int[] towards = new int[graph.nodes()];
    Arrays.fill(towards, -1);
    towards[to] = to;
    var queue = new ArrayDeque<Integer>();
    queue.add(to);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int other : next[node]) {
        if (towards[other] < 0) {
          towards[other] = node;
          queue.add(other);
        }
      }
    }
    var path = IntStream.builder();
    int node = from;
    for (; node != to; node = towards[node]) {
      path.add(node);
    }
    return path.add(to).build().toArray();
  }
}
