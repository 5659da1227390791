package dev.refrain.match;

import dev.refrain.model.Relation;

/// What an exact comparison of two texts found.
///
/// @param jaccard over shingles, 0 to 1
/// @param containmentA share of the shingles of a that b has
/// @param containmentB share of the shingles of b that a has
/// @param estimate MinHash's estimate of `jaccard`
record Verdict(
    Relation relation, double jaccard, double containmentA, double containmentB, double estimate) {
  static final Verdict EXACT = new Verdict(Relation.EXACT, 1, 1, 1, 1);

  static Verdict of(Relation relation, Measures found, double estimate) {
    return new Verdict(relation, found.jaccard(), found.inB(), found.inA(), estimate);
  }

  /// The same with the two texts exchanged.
  Verdict turned() {
    return new Verdict(relation.inverse(), jaccard, containmentB, containmentA, estimate);
  }

  /// The same measures under another relation.
  Verdict as(Relation other) {
    return new Verdict(other, jaccard, containmentA, containmentB, estimate);
  }
}
