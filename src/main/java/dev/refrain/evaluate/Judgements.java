package dev.refrain.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Pairs of articles to judge, and what people said of them, as a table that [Evaluation] reads.
///
/// Tab-separated rows `id, id, judged, …`: 1 for copies, 0 for others, `?` while nobody has judged.
/// More columns say what was measured.
public final class Judgements {
  /// The name of the file in a folder.
  public static final String FILE = "pairs.tsv";

  /// What stands in the third column while nobody has judged.
  static final String OPEN = "?";

  /// The head of the third column: such a table says nothing about pairs that it does not list.
  static final String COLUMN = "judged";

  private static final String HEAD = "a\tb\t" + COLUMN + "\tfound\tjaccard\tcontainment";

  private final SortedMap<Pair, Row> rows = new TreeMap<>();

  private record Row(String judged, String figures) {}

  /// The pairs of a file; none when there is no such file.
  public static Judgements read(Path file) throws IOException {
    var judgements = new Judgements();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", 4);
        if (cells.length > 2 && !cells[2].equals(COLUMN)) {
          judgements.rows.put(
              Pair.of(cells[0], cells[1]), new Row(cells[2], cells.length > 3 ? cells[3] : ""));
        }
      }
    }
    return judgements;
  }

  /// Adds a pair, or gives one that is known new figures; what was judged stays. Ids that a table
  /// cannot hold are passed over.
  ///
  /// @param found what the settings make of the pair
  public void propose(String a, String b, String found, String jaccard, String containment) {
    if ((a + b).chars().noneMatch(c -> c < ' ')) {
      String figures = String.join("\t", found, jaccard, containment);
      rows.merge(Pair.of(a, b), new Row(OPEN, figures), (old, row) -> new Row(old.judged, figures));
    }
  }

  /// Whether nobody has judged a pair that is known.
  public boolean isOpen(String a, String b) {
    Row row = rows.get(Pair.of(a, b));
    return row != null && row.judged.equals(OPEN);
  }

  /// Notes what somebody says of a pair that is known.
  public void judge(String a, String b, boolean copies) {
    rows.computeIfPresent(Pair.of(a, b), (_, row) -> new Row(copies ? "1" : "0", row.figures));
  }

  /// How many pairs are judged.
  public long judged() {
    return rows.values().stream().filter(row -> !row.judged.equals(OPEN)).count();
  }

  public int size() {
    return rows.size();
  }

  /// Writes all pairs by names, in one step.
  public void write(Path file) throws IOException {
    var text = new StringBuilder(HEAD).append('\n');
    for (Map.Entry<Pair, Row> entry : rows.entrySet()) {
      Pair pair = entry.getKey();
      Row row = entry.getValue();
      text.append(String.join("\t", pair.a(), pair.b(), row.judged, row.figures)).append('\n');
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
