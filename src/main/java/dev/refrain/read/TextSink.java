package dev.refrain.read;

/// Takes the texts of some rows, in their order.
public interface TextSink {
  /// Takes a text as it stands in its row: the inside of a JSON string in UTF-8.
  ///
  /// @return false when only [#text] can take it, or when it has no words
  boolean bytes(byte[] row, int from, int to);

  /// Takes a text.
  void text(String text);

  /// No more texts will come.
  ///
  /// @param first number of the first article of the batch
  void done(int first);
}
