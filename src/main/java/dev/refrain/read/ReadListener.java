package dev.refrain.read;

/// Is told how reading goes on, by several threads.
public interface ReadListener {
  /// Some more was read.
  ///
  /// @param articles that were read since the last call
  /// @param bytes that were read since the last call, unpacked
  void read(int articles, long bytes);
}
