package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage that stands more than once, with every place where it stands.
///
/// @param text as it stands where it was first seen
/// @param appearances the first seen first; by date where dates are known, else by article and line
public record LedgerEntry(String text, Kind kind, List<Appearance> appearances) {
  public LedgerEntry {
    appearances = List.copyOf(appearances);
    if (appearances.size() < 2) {
      throw new IllegalArgumentException("a ledger entry wants two appearances or more: " + text);
    }
  }

  public Appearance first() {
    return appearances.getFirst();
  }

  /// Why a passage repeats.
  public enum Kind {
    FURNITURE("furniture"),
    REPEAT_IN_ARTICLE("repeat-in-article"),
    WIRE("wire"),
    SHARED("shared"),
    QUOTE("quote"),
    HEADLINE("headline"),
    CAPTION("caption"),
    LIST_ENTRY("list-entry");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// One place where the passage stands.
  ///
  /// @param relation of this appearance to the first one
  public record Appearance(
      PassageKey passage,
      Lines lines,
      @Nullable String source,
      @Nullable String published,
      Relation relation) {}
}
