package dev.refrain.story;

import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/// Divides a few things so that any two clusters are, on average over their pairs, less alike than
/// a bound (UPGMA; Sokal and Michener 1958).
///
/// Quadratic in time and memory, so for communities, not for a corpus.
final class AverageLinkage {
  private AverageLinkage() {}

  /// How alike two things are.
  interface Likeness {
    double of(int a, int b);
  }

  /// The cluster of each of `size` things.
  static int[] cut(int size, Likeness likeness, double bound) {
    if (size == 1) {
      return new int[1];
    }
    float[] distances = new float[size * (size + 1) / 2];
    double most = bound;
    for (int b = 0, at = 0; b < size; b++) {
      for (int a = b; a < size; a++, at++) {
        distances[at] = a == b ? 0 : (float) likeness.of(a, b);
        most = Math.max(most, distances[at]);
      }
    }
    for (int b = 0, at = 0; b < size; b++) {
      for (int a = b; a < size; a++, at++) {
        distances[at] = a == b ? 0 : (float) most - distances[at];
      }
    }
    HierarchicalClustering tree = HierarchicalClustering.fit(new UPGMALinkage(size, distances));
    return cut(size, tree, most - bound);
  }

  private static int[] cut(int size, HierarchicalClustering tree, double height) {
    int[] parents = new int[2 * size - 1];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    for (int merge = 0; merge < size - 1; merge++) {
      if (tree.height()[merge] <= height) {
        parents[tree.tree()[merge][0]] = size + merge;
        parents[tree.tree()[merge][1]] = size + merge;
      }
    }
    int[] clusters = new int[size];
    for (int i = 0; i < size; i++) {
      int root = i;
      while (parents[root] != root) {
        root = parents[root];
      }
      clusters[i] = root;
    }
    return Partition.numbered(clusters);
  }
}
