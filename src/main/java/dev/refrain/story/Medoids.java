package dev.refrain.story;

import dev.refrain.store.TermVectors;
import java.util.HashMap;

/// Finds the most central of some texts: the one with the largest sum of cosines to all of them,
/// which is its inner product with their sum.
final class Medoids {
  private final TermVectors vectors;

  Medoids(TermVectors vectors) {
    this.vectors = vectors;
  }

  /// @param members ascending; the first wins a tie
  int of(int[] members) {
    var sum = new HashMap<Integer, Double>();
    for (int row : members) {
      for (int i = 0; i < vectors.length(row); i++) {
        sum.merge(vectors.term(row, i), (double) vectors.weight(row, i), Double::sum);
      }
    }
    int medoid = members[0];
    double most = -1;
    for (int row : members) {
      double product = 0;
      for (int i = 0; i < vectors.length(row); i++) {
        product += sum.getOrDefault(vectors.term(row, i), 0.0) * vectors.weight(row, i);
      }
      if (product > most) {
        most = product;
        medoid = row;
      }
    }
    return medoid;
  }
}
