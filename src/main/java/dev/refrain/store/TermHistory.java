package dev.refrain.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weighs texts that come one after the other by all that came before: terms are counted over the
/// whole past, texts are held while they are wanted.
///
/// 12 bytes for each term ever seen, twice that for room, and about 20 bytes a term of each held
/// text.
public final class TermHistory implements AutoCloseable {
  private final Weighting weighting;
  private final TermReader reader = new TermReader();
  private final TermNumbers numbers = new TermNumbers();
  private final Map<String, TermCounts> held = new HashMap<>();
  private int[] documentFrequencies = new int[1 << 12];
  private int texts;
  private double lengths;

  public TermHistory(Weighting weighting) {
    this.weighting = weighting;
  }

  /// Counts a text unless it is held already.
  public void add(String id, IndexedText text) {
    if (held.containsKey(id)) {
      return;
    }
    var counts = new TermCounts(weighting);
    counts.read(text, reader);
    held.put(id, counts);
    texts++;
    lengths += counts.length();
    for (int i = 0; i < counts.size(); i++) {
      int term = numbers.number(counts.hash(i));
      if (term >= documentFrequencies.length) {
        documentFrequencies = Arrays.copyOf(documentFrequencies, term * 2);
      }
      documentFrequencies[term]++;
    }
  }

  /// Holds a text no longer; what it counted stays.
  public void forget(String id) {
    held.remove(id);
  }

  /// The vectors of held texts, weighed by what is known by now.
  public TermVectors vectors(List<String> ids) {
    double average = texts == 0 ? 1 : Math.max(1, lengths / texts);
    var weights = new RowWeights(weighting, numbers, documentFrequencies, texts, average);
    var rows = new TermRows(ids.size());
    for (String id : ids) {
      TermCounts counts = held.get(id);
      if (counts == null) {
        throw new IllegalArgumentException("the text is not held: " + id);
      }
      weights.weigh(counts, rows);
    }
    return rows.finish(Arrays.copyOf(documentFrequencies, numbers.size()), numbers.hashes());
  }

  @Override
  public void close() {
    reader.close();
  }
}
