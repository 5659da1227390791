package dev.refrain.clean;

import static java.util.stream.Collectors.joining;

import dev.refrain.group.Grouping;
import dev.refrain.model.Difference;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which articles leave as copies of which others.
///
/// A copy is plain when nothing that only it says is lost: it was compared directly with the text
/// it leaves for, which has as much of it as counts as lying in it, and from which it does not
/// differ in a number, a negation or a name. Others are edited copies; they leave as well, unless
/// they are to stay. Of the copies that stay each may have copies of its own: they are chosen among
/// again until nothing is left to choose.
final class LeavingCopies {
  private final CleanSettings settings;
  private final OwnText own;
  private final Map<Set<Match.Side>, Match> direct = new HashMap<>();
  private final Map<Match.Side, String> groups = new HashMap<>();
  private final Map<String, Leaving> leaving = new LinkedHashMap<>();

  /// A copy that leaves.
  ///
  /// @param keep the article that stays instead
  /// @param why it is that one, and what the two differ in
  /// @param group the group of copies that the one that leaves belongs to
  /// @param edited whether it says something that the other does not
  record Leaving(String keep, String why, String group, boolean edited) {}

  private LeavingCopies(List<Page> pages, CleanSettings settings) {
    this.settings = settings;
    own = new OwnText(pages, settings.match().view());
  }

  static LeavingCopies of(List<Match> matches, List<Page> pages, CleanSettings settings) {
    var copies = new LeavingCopies(pages, settings);
    List<DuplicateGroup> all = Grouping.group(matches, pages, settings.keep());
    for (DuplicateGroup group : all) {
      for (Match.Side member : group.members()) {
        copies.groups.put(member, group.id());
      }
    }
    List<Match> left = matches.stream().filter(copies::leads).toList();
    left.forEach(match -> copies.direct.put(Set.of(match.a(), match.b()), match));
    List<DuplicateGroup> stars =
        left.size() == matches.size() ? all : Grouping.group(left, pages, settings.keep());
    while (!stars.isEmpty()) {
      var settled = new HashSet<Match.Side>();
      stars.forEach(star -> copies.choose(star, settled));
      left =
          left.stream()
              .filter(match -> !settled.contains(match.a()) && !settled.contains(match.b()))
              .toList();
      stars = Grouping.group(left, pages, settings.keep());
    }
    return copies;
  }

  /// The articles that leave, by id.
  Map<String, Leaving> leaving() {
    return leaving;
  }

  private void choose(DuplicateGroup star, Set<Match.Side> settled) {
    settled.add(star.keep());
    for (Match.Side member : star.members()) {
      if (member.equals(star.keep())) {
        continue;
      }
      Match match = direct.get(Set.of(member, star.keep()));
      boolean plain = match != null && isPlain(match, member);
      if (plain || !settings.keepEdited()) {
        settled.add(member);
        String why = star.reason() + (match == null ? "" : differences(match));
        String group = Objects.requireNonNullElse(groups.get(member), star.id());
        leaving.put(member.article(), new Leaving(star.keep().article(), why, group, !plain));
      }
    }
  }

  /// Whether one of the two texts may leave for the other.
  private boolean leads(Match match) {
    return match.level() == Level.ARTICLE
        && (!settings.keepEdited() || isPlain(match, match.a()) || isPlain(match, match.b()));
  }

  /// Whether one of two texts may leave for the other with nothing lost.
  private boolean isPlain(Match match, Match.Side side) {
    return match.differs().isEmpty()
        && own.share(match, side) <= 1 - settings.match().containment();
  }

  private static String differences(Match match) {
    return match.differs().isEmpty()
        ? ""
        : match.differs().stream()
            .map(Difference::label)
            .sorted()
            .collect(joining(", ", "; they differ in: ", ""));
  }
}
