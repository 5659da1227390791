package dev.refrain.evaluate;

import java.util.Arrays;
import java.util.HashMap;

/// How well one division of articles into clusters matches another.
///
/// @param pairs over pairs of articles in one cluster
/// @param bcubed averaged over articles (Bagga and Baldwin 1998)
/// @param ari adjusted Rand index (Hubert and Arabie 1985): 1 equal, 0 as good as chance
/// @param nmi mutual information over the mean of the entropies
/// @param ami the same adjusted for chance (Vinh, Epps and Bailey 2010)
public record ClusterScores(Hits pairs, Hits bcubed, double ari, double nmi, double ami) {
  /// The scores of a clustering against labels.
  ///
  /// @param predicted the cluster of each article
  /// @param gold its label, for the same articles in the same order
  public static ClusterScores of(int[] predicted, int[] gold) {
    if (predicted.length != gold.length) {
      throw new IllegalArgumentException(
          "clusters want one label each: " + predicted.length + " and " + gold.length);
    }
    int[] p = compact(predicted);
    int[] g = compact(gold);
    int[] sizesP = sizes(p);
    int[] sizesG = sizes(g);
    double together = 0;
    double precision = 0;
    double recall = 0;
    double information = 0;
    var mutual = new MutualInformation(p.length);
    for (long[] cell : cells(p, g)) {
      double count = cell[2];
      together += pairs(count);
      precision += count * count / sizesP[(int) cell[0]];
      recall += count * count / sizesG[(int) cell[1]];
      information += mutual.of(count, sizesP[(int) cell[0]], sizesG[(int) cell[1]]);
    }
    double pairsP = Arrays.stream(sizesP).mapToDouble(ClusterScores::pairs).sum();
    double pairsG = Arrays.stream(sizesG).mapToDouble(ClusterScores::pairs).sum();
    int n = p.length;
    double entropy = (mutual.entropy(sizesP) + mutual.entropy(sizesG)) / 2;
    return new ClusterScores(
        Hits.of(together, pairsP, pairsG),
        new Hits(n == 0 ? 1 : precision / n, n == 0 ? 1 : recall / n),
        adjustedRand(together, pairsP, pairsG, pairs(n)),
        share(information, 0, entropy),
        share(information, mutual.expected(sizesP, sizesG), entropy));
  }

  private static double adjustedRand(double together, double predicted, double gold, double all) {
    double expected = all == 0 ? 0 : predicted * gold / all;
    return share(together, expected, (predicted + gold) / 2);
  }

  /// How far a value is above what chance gives, on the way to the best; 1 where both are one, as
  /// between divisions that have only singles.
  private static double share(double value, double chance, double best) {
    return Math.abs(best - chance) < 1e-12 ? 1 : (value - chance) / (best - chance);
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }

  private static int[] sizes(int[] clusters) {
    int[] sizes = new int[Arrays.stream(clusters).max().orElse(-1) + 1];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    return sizes;
  }

  /// The same division with clusters numbered in the order they appear.
  private static int[] compact(int[] clusters) {
    var numbers = new HashMap<Integer, Integer>();
    int[] compact = new int[clusters.length];
    for (int i = 0; i < clusters.length; i++) {
      Integer known = numbers.putIfAbsent(clusters[i], numbers.size());
      compact[i] = known == null ? numbers.size() - 1 : known;
    }
    return compact;
  }

  /// The cells of the table that are not empty: cluster, label, count.
  private static long[][] cells(int[] p, int[] g) {
    long[] keys = new long[p.length];
    for (int i = 0; i < p.length; i++) {
      keys[i] = (long) p[i] << 32 | g[i];
    }
    Arrays.sort(keys);
    long[][] cells = new long[keys.length][];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (i > 0 && keys[i] == keys[i - 1]) {
        cells[size - 1][2]++;
      } else {
        cells[size++] = new long[] {keys[i] >>> 32, keys[i] & 0xffffffffL, 1};
      }
    }
    return Arrays.copyOf(cells, size);
  }
}
