package dev.refrain.match;

import dev.refrain.read.TextSink;
import org.jspecify.annotations.Nullable;

/// Sketches a batch of articles as whole texts and by their passages.
public record LevelSketches(ArticleSketches articles, PassageSketches passages)
    implements TextSink {
  @Override
  public boolean wantsStrings() {
    return true;
  }

  @Override
  public void text(String text, @Nullable String title) {
    articles.text(text, title);
    passages.text(text, title);
  }

  @Override
  public void done(int first) {
    articles.done(first);
    passages.done(first);
  }
}
