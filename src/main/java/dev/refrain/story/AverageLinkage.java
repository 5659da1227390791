package dev.refrain.story;

import org.jspecify.annotations.Nullable;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/// Divides a few things so that any two clusters are, on average over their pairs, less alike than
/// a bound (UPGMA; Sokal and Michener 1958), or refused by [Corroboration].
///
/// Quadratic in time and memory, so for communities, not for a corpus.
final class AverageLinkage {
  private AverageLinkage() {}

  /// How alike two things are.
  interface Likeness {
    double of(int a, int b);
  }

  /// The cluster of each thing.
  ///
  /// @param terms how many terms each has
  static int[] cut(int[] terms, Likeness likeness, double bound, Corroboration corroboration) {
    int size = terms.length;
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
    return cut(terms, tree, most, bound, corroboration);
  }

  private static int[] cut(
      int[] terms,
      HierarchicalClustering tree,
      double most,
      double bound,
      Corroboration corroboration) {
    int size = terms.length;
    var parts = new Corroboration.@Nullable Part[2 * size - 1];
    int[] clusters = new int[2 * size - 1];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = i;
      parts[i] = i < size ? Corroboration.Part.of(terms[i]) : null;
    }
    for (int merge = 0; merge < size - 1; merge++) {
      int a = tree.tree()[merge][0];
      int b = tree.tree()[merge][1];
      double across = most - tree.height()[merge];
      Corroboration.Part x = parts[a];
      Corroboration.Part y = parts[b];
      if (across >= bound && x != null && y != null && !corroboration.refuses(x, y, across)) {
        parts[size + merge] = x.with(y, across);
        clusters[a] = size + merge;
        clusters[b] = size + merge;
      }
    }
    return Partition.numbered(roots(size, clusters));
  }

  private static int[] roots(int size, int[] parents) {
    int[] roots = new int[size];
    for (int i = 0; i < size; i++) {
      int root = i;
      while (parents[root] != root) {
        root = parents[root];
      }
      roots[i] = root;
    }
    return roots;
  }
}
