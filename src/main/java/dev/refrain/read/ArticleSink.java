package dev.refrain.read;

import dev.refrain.model.Article;

/// Takes articles as they are read.
@FunctionalInterface
interface ArticleSink {
  /// Takes one article.
  ///
  /// @param stored valid only until this returns
  void accept(Article article, StoredArticle stored);
}
