package dev.refrain.read;

import org.jspecify.annotations.Nullable;

/// Takes the texts of some rows, in their order.
public interface TextSink {
  /// Takes a text as it stands in its row: the inside of a JSON string in UTF-8.
  ///
  /// @return false when only [#text] can take it, or when it has no words
  default boolean bytes(byte[] row, int from, int to) {
    return false;
  }

  /// Takes a text.
  ///
  /// @param title of its row
  void text(String text, @Nullable String title);

  /// Whether texts are best given as Strings.
  default boolean wantsStrings() {
    return false;
  }

  /// No more texts will come.
  ///
  /// @param first number of the first article of the batch
  void done(int first);
}
