package dev.refrain.read;

import java.nio.charset.StandardCharsets;

/// An article as its file holds it: a whole page without its byte order mark, or a row without its
/// line end.
///
/// @param bytes a buffer of the reader's; the article lies there from `start` to `end`
/// @param packed whether the file is gzip
record StoredArticle(InputFile file, byte[] bytes, int start, int end, boolean packed) {
  String string() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /// Whether a byte order mark stands right before the article.
  boolean marked() {
    return start == 3 && bytes[0] == (byte) 0xef;
  }
}
