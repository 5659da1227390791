package dev.refrain.audit;

import dev.refrain.model.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads suppressions: a rule or a fingerprint, an article and a reason a line, separated by tabs;
/// blank lines and those that begin with `#` are passed over.
final class SuppressionFile {
  private static final int COLUMNS = 3;

  private SuppressionFile() {}

  static List<Suppression> read(Path file) throws IOException {
    var suppressions = new ArrayList<Suppression>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", COLUMNS);
      if (row.length < COLUMNS || row[COLUMNS - 1].isBlank()) {
        throw new IOException(
            file + ":" + number + ": wanted rule, article and reason, separated by tabs");
      }
      if (Rules.byId(row[0].strip()).isEmpty() && !row[0].strip().matches("[0-9a-f]{16}")) {
        throw new IOException(
            file + ":" + number + ": neither a rule nor a fingerprint: " + row[0].strip());
      }
      suppressions.add(new Suppression(row[0].strip(), row[1].strip(), row[2].strip(), 0));
    }
    return suppressions;
  }
}
