package dev.refrain.story;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/// Communities whose members are tied to each other more strongly than a given resolution, on
/// average over all pairs: the constant Potts model, optimised with Leiden (Traag, Waltman and van
/// Eck 2019). The random seed is fixed, so that equal graphs give equal communities.
final class Leiden {
  private static final int ITERATIONS = 10;

  /// An iteration that adds less than this share to the quality is the last.
  private static final double LEAST_GAIN = 1e-4;

  private static final double RANDOMNESS = 1e-3;
  private static final long SEED = 20_251;

  private Leiden() {}

  /// The community of each node, numbered in order of their first nodes.
  ///
  /// @param sizes how many texts a node stands for
  static int[] communities(NeighbourGraph graph, double[] sizes, double resolution) {
    if (graph.from().length == 0) {
      return Partition.singles(graph.nodes());
    }
    Network network = network(graph, sizes);
    var clustering = new Clustering(graph.nodes());
    var leiden = new LeidenAlgorithm(resolution, 1, RANDOMNESS, new Random(SEED));
    double quality = 0;
    boolean better = true;
    for (int i = 0; better && i < ITERATIONS; i++) {
      leiden.improveClustering(network, clustering);
      double reached = leiden.calcQuality(network, clustering);
      better = reached > quality * (1 + LEAST_GAIN);
      quality = reached;
    }
    return Partition.numbered(clustering.getClusters());
  }

  /// Each edge in both directions, the neighbours of a node ascending.
  private static Network network(NeighbourGraph graph, double[] sizes) {
    int[] from = graph.from();
    int[] to = graph.to();
    long[] starts = new long[graph.nodes() + 1];
    for (int i = 0; i < from.length; i++) {
      starts[from[i] + 1]++;
      starts[to[i] + 1]++;
    }
    for (int node = 0; node < graph.nodes(); node++) {
      starts[node + 1] += starts[node];
    }
    int[] ends = Arrays.stream(starts).mapToInt(Math::toIntExact).toArray();
    int[] neighbours = new int[2 * from.length];
    double[] weights = new double[2 * from.length];
    for (int i = 0; i < from.length; i++) {
      weights[ends[to[i]]] = graph.weights()[i];
      neighbours[ends[to[i]]++] = from[i];
    }
    for (int i = 0; i < from.length; i++) {
      weights[ends[from[i]]] = graph.weights()[i];
      neighbours[ends[from[i]]++] = to[i];
    }
    return new Network(
        sizes, starts, new LargeIntArray(neighbours), new LargeDoubleArray(weights), false);
  }

  static int[] communities(NeighbourGraph graph, double resolution) {
    double[] sizes = new double[graph.nodes()];
    Arrays.fill(sizes, 1);
    return communities(graph, sizes, resolution);
  }
}
