package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.SkippedInput;
import java.util.function.Consumer;

/// Hands on what is read, repeated ids too, and what is skipped.
final class Recorder extends Intake {
  private final Consumer<Article> articles;
  private final Consumer<SkippedInput> skips;

  Recorder(Consumer<Article> articles, Consumer<SkippedInput> skips) {
    super((_, _) -> {});
    this.articles = articles;
    this.skips = skips;
  }

  @Override
  void article(Article article, StoredArticle stored) {
    articles.accept(article);
  }

  @Override
  void skip(SkippedInput input) {
    skips.accept(input);
  }
}
