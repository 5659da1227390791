package dev.refrain.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One article as it was read. Everything but `id`, `origin` and the text is what the row said, or
/// null.
///
/// @param id unique within a run
/// @param published the row's own date, as written there
/// @param content gives the text as read, which every offset and line number refers to; it may be
///   kept elsewhere than in memory, and then makes the article equal to itself alone
public record Article(
    String id,
    Origin origin,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String title,
    Supplier<String> content) {
  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article wants an id: " + origin);
    }
  }

  /// An article that holds its text.
  public Article(
      String id,
      Origin origin,
      @Nullable String url,
      @Nullable String source,
      @Nullable String published,
      @Nullable String title,
      String text) {
    this(id, origin, url, source, published, title, new Held(text));
  }

  private record Held(String get) implements Supplier<String> {}

  /// The text as read: made anew each time where it is not held, so ask once and keep it as long as
  /// it is needed.
  public String text() {
    return content.get();
  }

  /// The same with an empty text.
  public Article withoutText() {
    return withText("");
  }

  /// The same with another text.
  public Article withText(String other) {
    return withContent(new Held(other));
  }

  /// The same with a text that is kept somewhere.
  public Article withContent(Supplier<String> other) {
    return new Article(id, origin, url, source, published, title, other);
  }
}
