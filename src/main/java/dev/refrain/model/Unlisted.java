package dev.refrain.model;

/// What a run knows of and does not list, so that nothing is left out in silence.
///
/// @param pairs of texts that have more copies than are listed pair by pair, and of pages without
///   an article; each of them is listed with a representative
/// @param capped n-grams and buckets that so many texts share that not all their pairs were
///   compared
public record Unlisted(long pairs, long capped) {
  public static final Unlisted NOTHING = new Unlisted(0, 0);

  public boolean isNothing() {
    return pairs == 0 && capped == 0;
  }

  public Unlisted and(Unlisted other) {
    return new Unlisted(pairs + other.pairs, capped + other.capped);
  }
}
