package dev.refrain.group;

import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Provenance;
import dev.refrain.model.Provenance.Evidence;
import dev.refrain.model.Provenance.Kind;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Suggests where the text of a group of copies comes from.
///
/// An agency that copies credit is the origin, and the copy of a source that bears its name. Else
/// the first by date may be, if every copy has a date that can be trusted; the one copy that names
/// its author may be; when both speak they have to agree. That the others lie in one copy is told,
/// but decides nothing: a later version may have grown as well as an earlier one been cut.
final class Origins {
  private final List<Member> members = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private Origins(List<Match.Side> sides, Copies copies) {
    sides.forEach(side -> members.add(new Member(side, copies.page(side))));
  }

  private record Member(Match.Side side, Page page) {}

  /// The origin of a group, null when all members stand in one article.
  ///
  /// @param links between the representative and each other member
  static @Nullable Provenance of(
      List<Match.Side> sides, Match.Side representative, List<Match> links, Copies copies) {
    if (sides.stream().map(Match.Side::article).distinct().count() < 2) {
      return null;
    }
    return new Origins(sides, copies).find(representative, links);
  }

  private Provenance find(Match.Side representative, List<Match> links) {
    String agency = agency();
    Match.Side credited = agency == null ? null : sourceNamed(agency);
    if (agency != null && credited != null) {
      evidence.add(new Evidence(Kind.AGENCY, credited, "its source is " + agency + " itself"));
    }
    Match.Side dated = dated();
    Match.Side signed = signed();
    if (links.stream().allMatch(link -> liesIn(link, representative))) {
      evidence.add(new Evidence(Kind.CONTAINMENT, representative, "the others lie in it"));
    }
    if (agency != null) {
      return new Provenance(credited, agency, evidence);
    }
    boolean agree = dated == null || signed == null || dated.equals(signed);
    Match.Side suggested = dated == null ? signed : dated;
    return new Provenance(agree ? suggested : null, null, evidence);
  }

  /// The one agency that copies credit.
  private @Nullable String agency() {
    var credits = new TreeMap<String, Integer>();
    for (Member member : members) {
      Attribution credit = member.page().agency();
      if (credit != null) {
        credits.merge(credit.name(), 1, Integer::sum);
      }
    }
    credits.forEach(
        (name, count) ->
            evidence.add(
                new Evidence(
                    Kind.AGENCY, null, count + " of " + members.size() + " credit " + name)));
    return credits.size() == 1 ? credits.firstKey() : null;
  }

  private Match.@Nullable Side sourceNamed(String agency) {
    String wanted = agency.toLowerCase(Locale.ROOT);
    List<Member> own =
        members.stream()
            .filter(member -> member.page().source() != null)
            .filter(
                member ->
                    Objects.requireNonNull(member.page().source())
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.[a-z.]+$", "")
                        .equals(wanted))
            .toList();
    return own.size() == 1 ? own.getFirst().side() : null;
  }

  /// The copy that is a day or more before all others.
  private Match.@Nullable Side dated() {
    var days = new TreeMap<String, List<Member>>();
    int undated = 0;
    for (Member member : members) {
      String day = trustedDay(member.page());
      if (day == null) {
        undated++;
      } else {
        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(member);
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    List<Member> first = days.firstEntry().getValue();
    boolean alone = first.size() == 1 && days.size() > 1;
    String next = days.size() > 1 ? ", the next " + days.higherKey(days.firstKey()) : "";
    String same = first.size() > 1 ? first.size() + " of " + members.size() + " on " : "";
    String missing = undated > 0 ? ", " + undated + " without a date to trust" : "";
    Match.Side pointed = alone ? first.getFirst().side() : null;
    evidence.add(new Evidence(Kind.DATE, pointed, same + days.firstKey() + next + missing));
    return undated == 0 ? pointed : null;
  }

  /// The day a page was published by its row or by itself, when these do not contradict each other;
  /// who collected it and the captions of old pictures do not know.
  private static @Nullable String trustedDay(Page page) {
    var days = new TreeSet<String>();
    for (DateClaim claim : page.dates()) {
      boolean trusted =
          switch (claim.kind()) {
            case FIELD, PUBLISHED, DATELINE -> true;
            case CAPTION, COLLECTION -> false;
          };
      String day = Days.of(claim.value());
      if (trusted && day != null && Days.isWhole(day)) {
        days.add(day);
      }
    }
    return days.size() == 1 ? days.first() : null;
  }

  /// The copy that alone names an author.
  private Match.@Nullable Side signed() {
    List<Member> signed = members.stream().filter(member -> author(member) != null).toList();
    if (signed.size() != 1) {
      return null;
    }
    Match.Side side = signed.getFirst().side();
    String says = "the only one with an author, " + author(signed.getFirst());
    evidence.add(new Evidence(Kind.BYLINE, side, says));
    return side;
  }

  private static @Nullable String author(Member member) {
    Attribution byline = member.page().byline();
    return byline == null || byline.agency() ? null : byline.name();
  }

  private static boolean liesIn(Match link, Match.Side representative) {
    return link.relation()
        == (link.b().equals(representative) ? Relation.CONTAINED : Relation.CONTAINS);
  }
}
