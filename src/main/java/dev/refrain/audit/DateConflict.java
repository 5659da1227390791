package dev.refrain.audit;

import dev.refrain.model.DateClaim;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Claimed dates disagree.
final class DateConflict implements PageRule {
  private static final Threshold DAYS =
      Threshold.days("days", 1, "between the closest dates of two kinds of claim, more than");
  private static final Threshold POSTS =
      Threshold.count(
          "posts",
          2,
          "lines",
          "below the article that name a day of publication: as many are posts");

  private static final RuleCard CARD =
      new RuleCard(
              "date-conflict",
              "Claimed dates disagree",
              Severity.WARNING,
              "the dates that the row, the page and the header of the collection claim; not those of"
                  + " captions, which date the picture, nor bare dates below the first paragraph or at"
                  + " the end of accounts, nor bare ones above the headline where another is named as"
                  + " the day of publication, nor two or more of posts below the article",
              "two kinds of claim have no two dates within 1 day of each other",
              "time zones shift a date by one day at most; a page that was published and "
                  + "updated claims both dates with the same kind of line",
              "the article is dated by its row, without one by its page, and by the header of the"
                  + " collection at last: look up which day is right, and mend the row if it is not its"
                  + " own",
              "date 2020-01-31 … Published: 14 January 2020")
          .with(DAYS, POSTS)
          .needing("dates of two kinds on one page");

  private static final Pattern PERIOD =
      Pattern.compile("(?i)\\b(?:end(?:s|ed|ing)?|(?:year|months|mths|quarter|weeks?) to)\\b");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && byKind(subject).size() > 1;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<List<Dated>> kinds = List.copyOf(byKind(subject).values());
    for (int i = 0; i < kinds.size(); i++) {
      for (int j = i + 1; j < kinds.size(); j++) {
        if (daysApart(kinds.get(i), kinds.get(j)) > subject.threshold(DAYS)) {
          return fault(subject, kinds.get(i), kinds.get(j));
        }
      }
    }
    return List.of();
  }

  private static Map<DateClaim.Kind, List<Dated>> byKind(Subject subject) {
    var byKind = new EnumMap<DateClaim.Kind, List<Dated>>(DateClaim.Kind.class);
    for (DateClaim claim : subject.page().dates()) {
      ClaimedDate date = ClaimedDate.of(claim.value());
      if (date != null && isOfTheArticle(subject, claim)) {
        byKind
            .computeIfAbsent(claim.kind(), kind -> new ArrayList<>())
            .add(new Dated(claim, date.day()));
      }
    }
    return byKind;
  }

  /// Captions date the picture; a date below the first paragraph, or at the end of a sentence,
  /// belongs to what is told there.
  private static boolean isOfTheArticle(Subject subject, DateClaim claim) {
    return switch (claim.kind()) {
      case FIELD, COLLECTION -> true;
      case CAPTION -> false;
      case PUBLISHED ->
          !isBelow(subject, claim) || published(subject, true) < subject.threshold(POSTS);
      case DATELINE -> isDateline(subject, claim);
    };
  }

  private static boolean isDateline(Subject subject, DateClaim claim) {
    String line = subject.text(subject.lines().place(claim.line()));
    boolean clock = published(subject, false) > 0 && isAboveTitle(subject, claim);
    return subject.in(Role.BODY).stream().noneMatch(body -> body.lines().first() < claim.line())
        && !clock
        && !EndMark.ends(line)
        && !PERIOD.matcher(line).find();
  }

  private static boolean isAboveTitle(Subject subject, DateClaim claim) {
    List<Passage> titles = subject.in(Role.TITLE);
    return !titles.isEmpty() && claim.line() < titles.getFirst().lines().first();
  }

  private static boolean isBelow(Subject subject, DateClaim claim) {
    List<Passage> body = subject.in(Role.BODY);
    return !body.isEmpty() && claim.line() > body.getLast().lines().last();
  }

  /// How many lines name a day of publication, below the article or elsewhere.
  private static long published(Subject subject, boolean below) {
    return subject.page().dates().stream()
        .filter(claim -> claim.kind() == DateClaim.Kind.PUBLISHED)
        .filter(claim -> isBelow(subject, claim) == below)
        .count();
  }

  private static long daysApart(List<Dated> some, List<Dated> others) {
    return some.stream()
        .flatMapToLong(
            a ->
                others.stream().mapToLong(b -> Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()))))
        .min()
        .orElse(0);
  }

  private static List<Fault> fault(Subject subject, List<Dated> some, List<Dated> others) {
    List<Place> places =
        Stream.concat(some.stream(), others.stream())
            .filter(dated -> dated.claim().line() > 0)
            .map(dated -> subject.lines().place(dated.claim().line()))
            .toList();
    ClaimedDate taken = ClaimedDate.of(subject.page().published());
    String message =
        "%s claims %s, %s claims %s, %d days apart%s"
            .formatted(
                name(some),
                some.getFirst().day(),
                name(others),
                others.getFirst().day(),
                daysApart(some, others),
                taken == null ? "" : "; taken: " + taken.day());
    return Fault.overAll(places, .85, message);
  }

  private static String name(List<Dated> claims) {
    return claims.getFirst().claim().kind().label();
  }

  private record Dated(DateClaim claim, LocalDate day) {}
}
