package dev.refrain.model;

import org.jspecify.annotations.Nullable;

/// A stretch of a page with one purpose.
///
/// @param block the name of the block it belongs to (`donation`, `newsletter`, `login`, ...), null
///   when nobody named it
public record Passage(PassageKey key, Span span, Lines lines, Role role, @Nullable String block) {
  public PassageKind kind() {
    return role.kind();
  }

  public int ordinal() {
    return key.ordinal();
  }
}
