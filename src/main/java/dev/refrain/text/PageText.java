package dev.refrain.text;

import dev.refrain.model.Article;
import org.jspecify.annotations.Nullable;

/// The text of an article while its page is looked at: asked for once, and let go of again.
final class PageText {
  private final Article article;
  private @Nullable String text;

  PageText(Article article) {
    this.article = article;
  }

  String get() {
    String known = text;
    if (known == null) {
      known = article.text();
      text = known;
    }
    return known;
  }

  /// Lets go of the text until somebody asks for it.
  void release() {
    text = null;
  }
}
