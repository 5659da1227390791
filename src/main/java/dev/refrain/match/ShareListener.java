package dev.refrain.match;

/// Is told how much of the work is done, by several threads.
public interface ShareListener {
  void done(long part, long all);
}
