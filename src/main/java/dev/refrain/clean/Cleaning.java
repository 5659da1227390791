package dev.refrain.clean;

import dev.refrain.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stays of a corpus and what leaves it.
///
/// @param kept the articles that stay, by id
/// @param leftOut by file, line and place
/// @param edited how many of the copies that leave say something that what stays does not
/// @param words words of all articles as read
/// @param wordsKept words of what stays
public record Cleaning(
    Map<String, Kept> kept,
    List<LeftOut> leftOut,
    int articles,
    int edited,
    long words,
    long wordsKept) {
  public Cleaning {
    kept = Map.copyOf(kept);
    leftOut = leftOut.stream().sorted().toList();
  }

  /// An article that stays.
  ///
  /// @param article as it was read
  /// @param text what stays of its text
  public record Kept(Article article, String text) {}

  /// What stays of an article that is read once more, null when it leaves.
  ///
  /// @throws UncheckedIOException when it is not the article it was
  public @Nullable String text(Article again) {
    Kept same = kept.get(again.id());
    if (same == null) {
      return null;
    }
    if (!same.article().equals(again)) {
      throw new UncheckedIOException(
          new IOException(again.origin() + ": changed while the corpus was cleaned; run again"));
    }
    return same.text();
  }
}
