package dev.refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// How many of the pairs that a program wrote are right, and how many of the right ones it wrote.
///
/// @param found pairs written
/// @param right of these, those of one cluster
/// @param wanted pairs of all clusters
record PairScores(long found, long right, long wanted) {
  private static final String ARTICLE = "{\"article\":\"";

  /// @param gold lines of id and cluster, of all articles that are in one
  /// @param pairs each pair once: a `duplicates.jsonl` of Refrain, overlaps not counted, or lines
  ///   that begin with two ids, a tab behind each
  static PairScores of(Path gold, Path pairs) throws IOException {
    Map<String, String> clusters = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (String line : Files.readAllLines(gold)) {
      String[] fields = line.split("\t", -1);
      clusters.put(fields[0], fields[1]);
      sizes.merge(fields[1], 1, Integer::sum);
    }
    long wanted = sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    long found = 0;
    long right = 0;
    try (BufferedReader lines = Files.newBufferedReader(pairs)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("\"relation\":\"overlap\"")) {
          continue;
        }
        String[] ids = line.startsWith("{") ? articles(line) : line.split("\t", -1);
        String cluster = clusters.get(ids[0]);
        found++;
        right += cluster != null && cluster.equals(clusters.get(ids[1])) ? 1 : 0;
      }
    }
    return new PairScores(found, right, wanted);
  }

  /// The two articles of a match; ids of generated articles have no escapes.
  private static String[] articles(String line) {
    int a = line.indexOf(ARTICLE) + ARTICLE.length();
    int b = line.indexOf(ARTICLE, a) + ARTICLE.length();
    return new String[] {
      line.substring(a, line.indexOf('"', a)), line.substring(b, line.indexOf('"', b))
    };
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
