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
    var network =
        new Network(
            sizes,
            new LargeIntArray[] {new LargeIntArray(graph.from()), new LargeIntArray(graph.to())},
            new LargeDoubleArray(graph.weights()),
            false,
            true);
    var clustering = new Clustering(graph.nodes());
    new LeidenAlgorithm(resolution, ITERATIONS, RANDOMNESS, new Random(SEED))
        .improveClustering(network, clustering);
    return Partition.numbered(clustering.getClusters());
  }

  static int[] communities(NeighbourGraph graph, double resolution) {
    double[] sizes = new double[graph.nodes()];
    Arrays.fill(sizes, 1);
    return communities(graph, sizes, resolution);
  }
}
