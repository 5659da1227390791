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
  private final Map<Set<Match.Side>, Link> direct = new HashMap<>();
  private final Map<Match.Side, String> groups = new HashMap<>();
  private final Map<String, Leaving> leaving = new LinkedHashMap<>();

  /// A copy that leaves.
  ///
  /// @param keep the article that stays instead
  /// @param why it is that one, and what the two differ in
  /// @param group the group of copies that the one that leaves belongs to
  /// @param edited whether it says something that the other does not
  record Leaving(String keep, String why, String group, boolean edited) {}

  /// A pair of copies.
  ///
  /// @param plainA whether the first may leave for the second with nothing lost
  /// @param plainB likewise the second for the first
  private record Link(Match match, boolean plainA, boolean plainB) {
    boolean isPlain(Match.Side side) {
      return side.equals(match.a()) ? plainA : plainB;
    }
  }

  private LeavingCopies(CleanSettings settings) {
    this.settings = settings;
  }

  static LeavingCopies of(List<Match> matches, List<Page> pages, CleanSettings settings) {
    var copies = new LeavingCopies(settings);
    List<DuplicateGroup> all = Grouping.group(matches, pages, settings.keep());
    for (DuplicateGroup group : all) {
      for (Match.Side member : group.members()) {
        copies.groups.put(member, group.id());
      }
    }
    var own = new OwnText(pages, settings.match().view());
    List<Match> left = matches.stream().filter(match -> copies.leads(match, own)).toList();
    List<DuplicateGroup> stars =
        left.size() == matches.size() ? all : Grouping.group(left, pages, settings.keep());
    while (!stars.isEmpty()) {
      var settled = new HashSet<Match.Side>();
      stars.forEach(star -> copies.choose(star, settled));
      left =
          left.stream()
              .filter(match -> !settled.contains(match.a()) && !settled.contains(match.b()))
              .toList();
      stars = Grouping.group(left, named(left, pages), settings.keep());
    }
    return copies;
  }

  /// The pages that matches name: of many copies ever fewer are left to choose among.
  private static List<Page> named(List<Match> matches, List<Page> pages) {
    var named = new HashSet<String>();
    for (Match match : matches) {
      named.add(match.a().article());
      named.add(match.b().article());
    }
    return pages.stream().filter(page -> named.contains(page.id())).toList();
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
      Link link = direct.get(Set.of(member, star.keep()));
      boolean plain = link != null && link.isPlain(member);
      if (plain || !settings.keepEdited()) {
        settled.add(member);
        String why = star.reason() + (link == null ? "" : differences(link.match));
        String group = Objects.requireNonNullElse(groups.get(member), star.id());
        leaving.put(member.article(), new Leaving(star.keep().article(), why, group, !plain));
      }
    }
  }

  /// Whether one of the two texts may leave for the other. Which, and whether anything is lost, is
  /// looked up once, as a pair may be chosen among many times.
  private boolean leads(Match match, OwnText own) {
    if (match.level() != Level.ARTICLE) {
      return false;
    }
    var link = new Link(match, isPlain(match, match.a(), own), isPlain(match, match.b(), own));
    if (settings.keepEdited() && !link.plainA && !link.plainB) {
      return false;
    }
    direct.put(Set.of(match.a(), match.b()), link);
    return true;
  }

  /// Whether one of two texts may leave for the other with nothing lost.
  private boolean isPlain(Match match, Match.Side side, OwnText own) {
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
