package dev.refrain.engine;

/// What a run may be asked for.
public enum Part {
  DUPLICATES,
  STORIES,
  AUDIT
}
