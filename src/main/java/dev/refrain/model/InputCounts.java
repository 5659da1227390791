package dev.refrain.model;

import java.util.List;

/// What a run read, and what it had to leave out.
///
/// @param bytes bytes of text as stored, compressed files counted compressed
public record InputCounts(int files, int articles, long bytes, List<SkippedInput> skipped) {
  public InputCounts {
    skipped = skipped.stream().sorted().toList();
  }
}
