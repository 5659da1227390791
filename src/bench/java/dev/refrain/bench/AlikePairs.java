package dev.refrain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The pairs of a corpus that any tool should find: copies whose sets of word 5-grams have a
/// Jaccard similarity of .7 or more, counted and not estimated.
///
/// Only articles of one cluster are compared; generated articles of different ones are never that
/// alike. The pairs are kept in a file beside the corpus.
final class AlikePairs {
  private static final double LEAST = .7;

  private final Set<String> pairs;

  private AlikePairs(Set<String> pairs) {
    this.pairs = pairs;
  }

  /// Those of a corpus, counted if no file has them yet.
  ///
  /// @param gold lines of id and cluster
  static AlikePairs of(Path corpus, Path gold) throws IOException {
    Path file = Path.of(gold.toString().replace(".gold.tsv", ".alike.tsv"));
    if (!Files.exists(file)) {
      Path part = Files.createTempFile(file.getParent(), "alike", "");
      write(shingles(corpus, gold), part);
      Files.move(part, file);
    }
    return new AlikePairs(new HashSet<>(Files.readAllLines(file)));
  }

  /// The hashes of shingles by cluster and article, ascending and without repeats.
  private static Map<String, Map<String, int[]>> shingles(Path corpus, Path gold)
      throws IOException {
    Map<String, String> clusters = new HashMap<>();
    for (String line : Files.readAllLines(gold)) {
      String[] fields = line.split("\t", -1);
      clusters.put(fields[0], fields[1]);
    }
    Map<String, Map<String, int[]>> shingles = new TreeMap<>();
    try (var articles = new PlainArticles(corpus)) {
      while (articles.next()) {
        String cluster = clusters.get(articles.id());
        if (cluster != null) {
          int[] hashes =
              articles.shingles().stream().mapToInt(String::hashCode).sorted().distinct().toArray();
          shingles.computeIfAbsent(cluster, _ -> new TreeMap<>()).put(articles.id(), hashes);
        }
      }
    }
    return shingles;
  }

  private static void write(Map<String, Map<String, int[]>> shingles, Path file)
      throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (Map<String, int[]> cluster : shingles.values()) {
        List<String> ids = List.copyOf(cluster.keySet());
        for (int i = 0; i < ids.size(); i++) {
          for (int j = i + 1; j < ids.size(); j++) {
            if (jaccard(cluster.get(ids.get(i)), cluster.get(ids.get(j))) >= LEAST) {
              lines.write(key(ids.get(i), ids.get(j)) + "\n");
            }
          }
        }
      }
    }
  }

  private static double jaccard(int[] a, int[] b) {
    long common = Arrays.stream(a).filter(hash -> Arrays.binarySearch(b, hash) >= 0).count();
    return (double) common / (a.length + b.length - common);
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\t" + b : b + "\t" + a;
  }

  boolean has(String a, String b) {
    return pairs.contains(key(a, b));
  }

  long size() {
    return pairs.size();
  }
}
