package dev.refrain.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighs texts that come one after the other by all that came before: terms are counted over the
/// whole past, texts are held while they are wanted.
///
/// 16 bytes for each term ever seen, twice that for room, and 10 bytes a word of each held text.
public final class TermHistory implements AutoCloseable {
  private final Weighting weighting;
  private final StemNumbers numbers = new StemNumbers();
  private final TermReader reader;
  private final TermCounts counts;
  private final TermTable table = new TermTable();
  private final Map<String, TermSequence> held = new HashMap<>();
  private int texts;
  private double lengths;

  public TermHistory(Weighting weighting) {
    this.weighting = weighting;
    reader = new TermReader(numbers, weighting.leadWords());
    counts = new TermCounts(weighting, numbers);
  }

  /// Counts a text unless it is held already.
  public void add(String id, IndexedText text) {
    if (held.containsKey(id)) {
      return;
    }
    TermSequence read = reader.read(text);
    held.put(id, read);
    counts.read(read);
    texts++;
    lengths += counts.length();
    for (int i = 0; i < counts.size(); i++) {
      table.count(counts.hash(i), 1);
    }
  }

  /// Holds a text no longer; what it counted stays.
  public void forget(String id) {
    held.remove(id);
  }

  /// The vectors of held texts, weighed by what is known by now.
  public TermVectors vectors(List<String> ids) {
    double average = texts == 0 ? 1 : Math.max(1, lengths / texts);
    var weights = new RowWeights(weighting, table, texts, average);
    var rows = new TermRows(ids.size(), weighting.maxTerms());
    for (String id : ids) {
      TermSequence read = held.get(id);
      if (read == null) {
        throw new IllegalArgumentException("the text is not held: " + id);
      }
      counts.read(read);
      weights.weigh(counts, rows);
    }
    return rows.finish(table.documentFrequencies());
  }

  @Override
  public void close() {
    reader.close();
  }
}
