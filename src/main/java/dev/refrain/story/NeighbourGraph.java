package dev.refrain.story;

import dev.refrain.store.Neighbours;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The union of the nearest neighbours of every text as an undirected graph: each edge once,
/// ascending, with its weight.
///
/// 16 bytes an edge, at most k edges a text.
record NeighbourGraph(int nodes, int[] from, int[] to, double[] weights) {
  /// The weight of an edge between two neighbours with their cosine.
  interface Weight {
    double of(int a, int b, double cosine);
  }

  /// The graph whose weights are cosines.
  static NeighbourGraph of(Neighbours neighbours) {
    int n = neighbours.size();
    int count = 0;
    for (int row = 0; row < n; row++) {
      count += neighbours.count(row);
    }
    long[] keys = new long[count];
    int at = 0;
    for (int row = 0; row < n; row++) {
      for (int i = 0; i < neighbours.count(row); i++) {
        int other = neighbours.neighbour(row, i);
        keys[at++] = (long) Math.min(row, other) << 32 | Math.max(row, other);
      }
    }
    Arrays.sort(keys);
    return fill(n, keys, neighbours);
  }

  private static NeighbourGraph fill(int n, long[] keys, Neighbours neighbours) {
    int edges = 0;
    for (int i = 0; i < keys.length; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[edges++] = keys[i];
      }
    }
    var graph = new NeighbourGraph(n, new int[edges], new int[edges], new double[edges]);
    for (int i = 0; i < edges; i++) {
      graph.from[i] = (int) (keys[i] >>> 32);
      graph.to[i] = (int) keys[i];
    }
    for (int row = 0; row < n; row++) {
      for (int i = 0; i < neighbours.count(row); i++) {
        int other = neighbours.neighbour(row, i);
        long key = (long) Math.min(row, other) << 32 | Math.max(row, other);
        graph.weights[Arrays.binarySearch(keys, 0, edges, key)] = neighbours.cosine(row, i);
      }
    }
    return graph;
  }

  /// The same edges, weighed anew by their nodes and cosines.
  NeighbourGraph weighed(Weight weight) {
    double[] anew = new double[weights.length];
    for (int i = 0; i < anew.length; i++) {
      anew[i] = weight.of(from[i], to[i], weights[i]);
    }
    return new NeighbourGraph(nodes, from, to, anew);
  }

  /// The same nodes with the edges inside some clusters alone.
  ///
  /// @param chosen which clusters
  NeighbourGraph inside(int[] clusters, boolean[] chosen) {
    int[] kept =
        IntStream.range(0, from.length)
            .filter(i -> clusters[from[i]] == clusters[to[i]] && chosen[clusters[from[i]]])
            .toArray();
    return new NeighbourGraph(
        nodes,
        Arrays.stream(kept).map(i -> from[i]).toArray(),
        Arrays.stream(kept).map(i -> to[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
  }

  /// The graph of clusters: their edges are the sums of the edges between their members.
  NeighbourGraph between(int[] clusters, int count) {
    long[] keys = new long[from.length];
    int[] order = new int[from.length];
    int kept = 0;
    for (int i = 0; i < from.length; i++) {
      int a = clusters[from[i]];
      int b = clusters[to[i]];
      if (a != b) {
        order[kept] = i;
        keys[kept++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
      }
    }
    long[] distinct = Arrays.stream(keys, 0, kept).sorted().distinct().toArray();
    var graph =
        new NeighbourGraph(
            count, new int[distinct.length], new int[distinct.length], new double[distinct.length]);
    for (int i = 0; i < distinct.length; i++) {
      graph.from[i] = (int) (distinct[i] >>> 32);
      graph.to[i] = (int) distinct[i];
    }
    for (int i = 0; i < kept; i++) {
      graph.weights[Arrays.binarySearch(distinct, keys[i])] += weights[order[i]];
    }
    return graph;
  }
}
