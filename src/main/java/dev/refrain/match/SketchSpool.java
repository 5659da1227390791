package dev.refrain.match;

import dev.refrain.read.TextSink;

/// What the articles of a run are sketched into.
///
/// @param <S> sketches of one batch of articles
public sealed interface SketchSpool<S extends TextSink> extends AutoCloseable
    permits GramSpool, PassageSpool, LevelSpools {
  /// Sketches of one batch of articles, which one thread makes.
  S sketches();

  @Override
  void close();
}
