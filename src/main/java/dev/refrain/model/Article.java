package dev.refrain.model;

import org.jspecify.annotations.Nullable;

/// One article as it was read. Everything but `id`, `origin` and `text` is what the row said, or
/// null.
///
/// @param id unique within a run
/// @param published the row's own date, as written there
/// @param text the text as read; every offset and line number refers to it
public record Article(
    String id,
    Origin origin,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String title,
    String text) {
  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article wants an id: " + origin);
    }
  }

  /// The same with an empty text.
  public Article withoutText() {
    return withText("");
  }

  /// The same with another text.
  public Article withText(String other) {
    return new Article(id, origin, url, source, published, title, other);
  }
}
