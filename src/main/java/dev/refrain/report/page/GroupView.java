package dev.refrain.report.page;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Match;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Uris;
import java.util.List;

/// Copies of one text.
///
/// @param reason why the copy marked as kept is the one to keep
/// @param weakest the least similar pair of the group, in words
/// @param more members that are not listed
public record GroupView(
    String id,
    String anchor,
    String level,
    List<Member> members,
    String reason,
    String weakest,
    int more) {
  public GroupView {
    members = List.copyOf(members);
  }

  /// A copy.
  ///
  /// @param lines empty for a whole article
  public record Member(ArticleRef article, String lines, String href, boolean kept) {}

  static GroupView of(DuplicateGroup group, Catalog catalog) {
    List<Member> members =
        group.members().stream()
            .limit(Limits.MEMBERS)
            .map(member -> member(member, group, catalog))
            .toList();
    return new GroupView(
        group.id(),
        anchor(group.id()),
        group.level().label(),
        members,
        group.reason(),
        "Jaccard "
            + Decimals.fixed(group.weakest().jaccard(), 2)
            + ", containment "
            + Decimals.fixed(group.weakest().containment(), 2),
        group.members().size() - members.size());
  }

  static String anchor(String group) {
    return "group=" + Uris.fragment(group);
  }

  private static Member member(Match.Side side, DuplicateGroup group, Catalog catalog) {
    ArticleRef article = catalog.ref(side.article());
    var lines = side.lines();
    return new Member(
        article,
        Phrases.lines(lines),
        lines == null ? article.href() : article.href(lines.first()),
        side.equals(group.keep()));
  }
}
