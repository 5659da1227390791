package dev.refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Labels as a table: either the cluster of each article, or pairs of articles with a level.
///
/// Tab-separated. Rows `id, cluster, …` are clusters; labels are taken as they stand, so that `a+b`
/// is a cluster of its own. Rows `id, id, level, …` are pairs, when the file says so in its name
/// (`pairs`) or when the third column holds only numbers and the second names articles. A first row
/// that names no article is a header. Pairs that wait to be judged ([Judgements]) are passed over.
sealed interface GoldTable {
  /// Each article with its cluster.
  ///
  /// @param clusters label by article
  record Clusters(Map<String, String> clusters) implements GoldTable {}

  /// A level above 0 means yes: 1 of 0/1, but also any human score or similarity above 0.
  ///
  /// @param levels by pair; the names of a pair are in order
  /// @param sample whether the table says nothing about pairs that it does not list
  record Pairs(Map<Pair, Double> levels, boolean sample) implements GoldTable {
    /// With a no among its levels a table has judged just the pairs it lists; without, every pair
    /// it does not list is a no.
    boolean judgesAll() {
      return !sample && levels.values().stream().allMatch(level -> level > 0);
    }
  }

  /// Characters of a wrong line that a message shows.
  int SHOWN = 60;

  /// Reads a table of either kind.
  ///
  /// @param articles ids that the input has
  static GoldTable read(Path file, Set<String> articles) {
    List<String[]> rows = new ArrayList<>();
    GoldLines.read(file).forEach(line -> rows.add(line.split("\t", -1)));
    for (String[] row : rows) {
      if (row.length < 2) {
        throw new IllegalArgumentException(
            file
                + ": labels want two columns or more, separated by tabs, found: "
                + (row[0].length() > SHOWN ? row[0].substring(0, SHOWN) + "…" : row[0]));
      }
    }
    boolean sample =
        !rows.isEmpty()
            && rows.getFirst().length > 2
            && rows.getFirst()[2].equals(Judgements.COLUMN);
    rows.removeIf(row -> sample && row.length > 2 && row[2].equals(Judgements.OPEN));
    boolean pairs = isPairs(file, rows, articles);
    if (!rows.isEmpty() && isHeader(rows.getFirst(), pairs, articles)) {
      rows.removeFirst();
    }
    return pairs ? pairs(file, rows, sample) : clusters(rows);
  }

  private static boolean isPairs(Path file, List<String[]> rows, Set<String> articles) {
    boolean numbers =
        rows.size() > 1
            && rows.stream().skip(1).allMatch(row -> row.length > 2 && isNumber(row[2]));
    boolean named = String.valueOf(file.getFileName()).contains("pairs");
    return numbers && (named || rows.stream().anyMatch(row -> articles.contains(row[1])))
        || named && rows.size() == 1;
  }

  private static boolean isHeader(String[] row, boolean pairs, Set<String> articles) {
    if (pairs) {
      return row.length < 3 || !isNumber(row[2]);
    }
    return !articles.contains(row[0])
        && row[0].matches("(?i)#?\\s*(article|id|doc|docid|document|name|file|article_id|doc_id)");
  }

  private static Clusters clusters(List<String[]> rows) {
    var clusters = new TreeMap<String, String>();
    rows.forEach(row -> clusters.put(row[0], row[1]));
    return new Clusters(clusters);
  }

  private static Pairs pairs(Path file, List<String[]> rows, boolean sample) {
    var levels = new TreeMap<Pair, Double>();
    for (String[] row : rows) {
      if (!row[0].equals(row[1])) {
        levels.put(Pair.of(row[0], row[1]), Double.valueOf(row[2]));
      }
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(file + ": wanted pairs of two articles, found none");
    }
    return new Pairs(levels, sample);
  }

  private static boolean isNumber(String cell) {
    return cell.strip().matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?");
  }
}
