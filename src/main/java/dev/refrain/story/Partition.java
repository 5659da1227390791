package dev.refrain.story;

import java.util.Arrays;
import java.util.HashMap;

/// A division of things into clusters: the number of its cluster for each thing.
final class Partition {
  private Partition() {}

  /// Everything alone.
  static int[] singles(int size) {
    int[] clusters = new int[size];
    Arrays.setAll(clusters, i -> i);
    return clusters;
  }

  /// The same division with clusters numbered in order of their first members.
  static int[] numbered(int[] clusters) {
    var numbers = new HashMap<Integer, Integer>();
    int[] numbered = new int[clusters.length];
    for (int i = 0; i < clusters.length; i++) {
      Integer known = numbers.putIfAbsent(clusters[i], numbers.size());
      numbered[i] = known == null ? numbers.size() - 1 : known;
    }
    return numbered;
  }

  /// How many clusters, when they are numbered without gaps.
  static int count(int[] clusters) {
    return Arrays.stream(clusters).max().orElse(-1) + 1;
  }

  /// The members of each cluster, ascending.
  static int[][] members(int[] clusters) {
    int[] sizes = new int[count(clusters)];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, cluster -> new int[sizes[cluster]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < clusters.length; i++) {
      members[clusters[i]][sizes[clusters[i]]++] = i;
    }
    return members;
  }
}
