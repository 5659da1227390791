package dev.refrain.match;

/// Counts the words of a text that lie in some of its 3-grams, each once.
final class CoveredWords {
  private int count;
  private int end;

  /// Adds the 3-gram that begins at a word, not before the last one.
  void add(int place) {
    count += place + GramPlaces.GRAM - Math.max(place, end);
    end = place + GramPlaces.GRAM;
  }

  /// Their share of all words, 0 of none.
  double share(int words) {
    return words == 0 ? 0 : (double) count / words;
  }
}
