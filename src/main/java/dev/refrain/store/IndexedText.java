package dev.refrain.store;

import org.jspecify.annotations.Nullable;

/// What the index reads of an article.
///
/// @param title empty when there is none
/// @param body empty when there is none
/// @param language ISO 639-1, null when unknown
public record IndexedText(String title, String body, @Nullable String language) {
  /// Some characters of title and body, between which one character is counted.
  String mention(int start, int length) {
    return start < title.length()
        ? title.substring(start, Math.min(title.length(), start + length))
        : body.substring(start - title.length() - 1, start - title.length() - 1 + length);
  }
}
