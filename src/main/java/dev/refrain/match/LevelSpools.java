package dev.refrain.match;

import dev.refrain.spill.MemoryBudget;

/// What whole texts and their passages are sketched into by one reading.
public final class LevelSpools implements SketchSpool<LevelSketches> {
  private final GramSpool articles;
  private final PassageSpool passages;

  /// Of whole texts a sample is filed, of passages all n-grams.
  ///
  /// @param budget of both together
  public LevelSpools(MemoryBudget budget) {
    articles = GramSpool.sampled(budget);
    passages = new PassageSpool(budget);
  }

  @Override
  public LevelSketches sketches() {
    return new LevelSketches(articles.sketches(), passages.sketches());
  }

  public GramSpool articles() {
    return articles;
  }

  public PassageSpool passages() {
    return passages;
  }

  @Override
  public void close() {
    articles.close();
    passages.close();
  }
}
