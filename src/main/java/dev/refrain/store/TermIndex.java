package dev.refrain.store;

import java.io.IOException;

/// Brings the texts that have most in common with the heaviest terms of a text.
///
/// Weights count in 1/1000, so that both ways of holding an index bring the very same texts.
interface TermIndex extends AutoCloseable {
  /// A weight of 1 as it is counted.
  int SCALE = 1000;

  /// The weight of a term in a text as the index has it, 1 to [#SCALE].
  static int count(float weight) {
    return Math.max(1, Math.round(weight * SCALE));
  }

  /// A search that one thread may use.
  Search search();

  @Override
  void close() throws IOException;

  /// Looks up one text after the other.
  interface Search {
    /// The texts with the largest inner products, ties by number; those that share no term with it
    /// are left out.
    ///
    /// @param found where their numbers go, in any order
    /// @return how many there are, at most as many as there is room for
    int nearest(HeavyTerms terms, int[] found) throws IOException;
  }
}
