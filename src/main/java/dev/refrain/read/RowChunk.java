package dev.refrain.read;

/// Some whole lines of a file, or one that is too long, which is not held.
final class RowChunk {
  /// Bytes that can be read behind the last line.
  static final int PADDING = 80;

  byte[] bytes;
  int size;
  int number;
  boolean tooLong;
  long offset;

  RowChunk(int capacity) {
    bytes = new byte[capacity + PADDING];
  }
}
