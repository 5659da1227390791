package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies of one text. Every member was compared directly with the representative, the one all
/// others are measured against.
///
/// @param id stable for the same members
/// @param members in order, `keep` among them
/// @param keep the copy to keep
/// @param reason why that copy
/// @param weakest the least similar of the verified pairs that hold the group together
/// @param kind what the members are
/// @param representative the member that all others were compared with
/// @param explanation in words, what holds the group together
/// @param origin where the text may come from, null for furniture and inside one article
public record DuplicateGroup(
    String id,
    Level level,
    List<Match.Side> members,
    Match.Side keep,
    String reason,
    Weakest weakest,
    Kind kind,
    Match.Side representative,
    String explanation,
    @Nullable Provenance origin) {
  public DuplicateGroup {
    members = List.copyOf(members);
  }

  /// The least similar pair.
  ///
  /// @param containment the larger of its two containments
  public record Weakest(Match.Side a, Match.Side b, double jaccard, double containment) {}

  /// What the members of a group are.
  public enum Kind {
    /// Copies of an article or of a passage.
    COPIES("copies"),
    /// Pages that hold no article and look alike: sign-in forms, error pages, teasers.
    FURNITURE("furniture");

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
