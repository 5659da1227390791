package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the text of a group of copies may come from, and what speaks for it.
///
/// @param member the copy that may be the first, null where none is or nobody can tell
/// @param agency the agency that copies credit, null where none does
/// @param evidence what was found, also where it does not agree
public record Provenance(
    Match.@Nullable Side member, @Nullable String agency, List<Evidence> evidence) {
  public Provenance {
    evidence = List.copyOf(evidence);
  }

  /// Whether an origin is suggested at all.
  public boolean isSuggested() {
    return member != null || agency != null;
  }

  /// One sign of where a text comes from.
  ///
  /// @param member the copy that it points to, null when it points to none
  /// @param says the values that were found, for people
  public record Evidence(Kind kind, Match.@Nullable Side member, String says) {}

  /// What a sign is taken from.
  public enum Kind {
    DATE("date"),
    AGENCY("agency"),
    BYLINE("byline"),
    CONTAINMENT("containment");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// The name used in files.
    public String label() {
      return label;
    }
  }
}
