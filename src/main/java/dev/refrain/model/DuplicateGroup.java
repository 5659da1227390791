package dev.refrain.model;

import java.util.List;

/// Copies of one text. Every member was compared directly with the representative, the one all
/// others are measured against.
///
/// @param id stable for the same members
/// @param members in order, `keep` among them
/// @param keep the copy to keep
/// @param reason why that copy
/// @param weakest the least similar of the verified pairs that hold the group together
public record DuplicateGroup(
    String id,
    Level level,
    List<Match.Side> members,
    Match.Side keep,
    String reason,
    Weakest weakest) {
  public DuplicateGroup {
    members = List.copyOf(members);
  }

  /// The least similar pair.
  ///
  /// @param containment the larger of its two containments
  public record Weakest(Match.Side a, Match.Side b, double jaccard, double containment) {}
}
