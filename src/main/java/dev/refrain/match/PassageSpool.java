package dev.refrain.match;

import dev.refrain.spill.MemoryBudget;

/// The different passages of a run, numbered, and all n-grams of each as postings: what stands on
/// many pages is filed once.
public final class PassageSpool implements SketchSpool<PassageSketches> {
  private final GramSpool grams;
  private final DistinctTexts texts = new DistinctTexts();

  public PassageSpool(MemoryBudget budget) {
    grams = GramSpool.complete(budget);
  }

  @Override
  public PassageSketches sketches() {
    return new PassageSketches(this);
  }

  GramSpool grams() {
    return grams;
  }

  DistinctTexts texts() {
    return texts;
  }

  @Override
  public void close() {
    grams.close();
  }
}
