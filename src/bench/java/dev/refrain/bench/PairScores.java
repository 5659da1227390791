package dev.refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How many of the pairs that a program wrote are right, and how many of the right ones it wrote.
///
/// @param found pairs written
/// @param right of these, those of one cluster
/// @param wanted pairs of all clusters
/// @param foundAlike of the pairs found, those that are alike
/// @param alike all of [AlikePairs]
record PairScores(long found, long right, long wanted, long foundAlike, long alike) {
  private static final String ARTICLE = "{\"article\":\"";

  /// @param gold lines of id and cluster, of all articles that are in one
  /// @param pairs each pair once: a `duplicates.jsonl` of Refrain, overlaps not counted, or lines
  ///   that begin with two ids, or with the numbers of two articles, counted from 0 in the order of
  ///   the corpus, as programs write that hold no ids
  static PairScores of(Path gold, AlikePairs alike, Path pairs) throws IOException {
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
    long foundAlike = 0;
    try (BufferedReader lines = Files.newBufferedReader(pairs)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("\"relation\":\"overlap\"")) {
          continue;
        }
        String[] ids = line.startsWith("{") ? articles(line) : numbered(line.split("[\t ]", 3));
        String cluster = clusters.get(ids[0]);
        found++;
        right += cluster != null && cluster.equals(clusters.get(ids[1])) ? 1 : 0;
        foundAlike += alike.has(ids[0], ids[1]) ? 1 : 0;
      }
    }
    return new PairScores(found, right, wanted, foundAlike, alike.size());
  }

  /// The two articles of a match; ids of generated articles have no escapes.
  private static String[] articles(String line) {
    int a = line.indexOf(ARTICLE) + ARTICLE.length();
    int b = line.indexOf(ARTICLE, a) + ARTICLE.length();
    return new String[] {
      line.substring(a, line.indexOf('"', a)), line.substring(b, line.indexOf('"', b))
    };
  }

  /// The ids of generated articles that stand at two numbers.
  private static String[] numbered(String[] fields) {
    for (int i = 0; i < 2; i++) {
      if (!fields[i].startsWith("d")) {
        fields[i] = String.format(Locale.ROOT, "d%07d", Integer.parseInt(fields[i]));
      }
    }
    return fields;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /// Recall of the pairs that are alike.
  double recallOfAlike() {
    return alike == 0 ? 0 : (double) foundAlike / alike;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
