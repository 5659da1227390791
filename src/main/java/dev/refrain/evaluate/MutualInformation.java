package dev.refrain.evaluate;

import java.util.Map;
import java.util.TreeMap;

/// How much knowing the cluster of an article tells about its label, and how much of that is
/// chance, in nats.
///
/// Expected mutual information under random permutation as in Vinh, Epps and Bailey (2010), summed
/// over sizes of clusters instead of clusters: corpora have thousands of clusters, but few
/// different sizes. Smile's table of clusters against labels is dense and takes a pass over the
/// articles for each cell.
final class MutualInformation {
  private final int articles;
  private final double[] logFactorials;

  MutualInformation(int articles) {
    this.articles = articles;
    logFactorials = new double[articles + 1];
    for (int i = 2; i <= articles; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
  }

  double entropy(int[] sizes) {
    double entropy = 0;
    for (int size : sizes) {
      entropy -= (double) size / articles * Math.log((double) size / articles);
    }
    return entropy;
  }

  /// The part of one cell of the table: `count` articles in a cluster and under a label of these
  /// sizes.
  double of(double count, double cluster, double label) {
    return count / articles * Math.log(count * articles / (cluster * label));
  }

  double expected(int[] clusters, int[] labels) {
    double sum = 0;
    for (Map.Entry<Integer, Integer> a : frequencies(clusters).entrySet()) {
      for (Map.Entry<Integer, Integer> b : frequencies(labels).entrySet()) {
        sum += (double) a.getValue() * b.getValue() * expected(a.getKey(), b.getKey());
      }
    }
    return sum;
  }

  /// Over the hypergeometric distribution of the number of common articles.
  private double expected(int a, int b) {
    double always =
        logFactorials[a]
            + logFactorials[b]
            + logFactorials[articles - a]
            + logFactorials[articles - b]
            - logFactorials[articles];
    double sum = 0;
    for (int count = Math.max(1, a + b - articles); count <= Math.min(a, b); count++) {
      double log =
          always
              - logFactorials[count]
              - logFactorials[a - count]
              - logFactorials[b - count]
              - logFactorials[articles - a - b + count];
      sum += of(count, a, b) * Math.exp(log);
    }
    return sum;
  }

  private static Map<Integer, Integer> frequencies(int[] sizes) {
    var frequencies = new TreeMap<Integer, Integer>();
    for (int size : sizes) {
      frequencies.merge(size, 1, Integer::sum);
    }
    return frequencies;
  }
}
