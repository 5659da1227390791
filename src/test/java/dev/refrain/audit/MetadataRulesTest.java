package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.DateClaim.Kind;
import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import dev.refrain.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules about what a page says of itself: dates, authors, agencies, credits.
class MetadataRulesTest {
  private static final String MONDAY =
      "The mayor said Monday that the bridge would open in spring.";

  @Test
  void datesOfDifferentKindsDisagree() {
    Sketch page =
        Sketch.page()
            .line(Role.COLLECTION_DATE, "date 2020-01-31")
            .date("2020-01-31", Kind.COLLECTION)
            .line(Role.DATE, "Published: 14 January 2020")
            .date("2020-01-14", Kind.PUBLISHED)
            .body(MONDAY);
    assertThat(page.findings("date-conflict"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).contains("2020-01-31", "2020-01-14", "17 days"));
  }

  @Test
  void datesOneDayApartAgreeAndCaptionsDateThePicture() {
    Sketch page =
        Sketch.page()
            .line(Role.COLLECTION_DATE, "date 2020-01-31")
            .date("2020-01-31", Kind.COLLECTION)
            .line(Role.CAPTION, "The bridge in May 2019")
            .date("2019-05-01", Kind.CAPTION)
            .line(Role.DATE, "30 January 2020, 23:10")
            .date("2020-01-30T23:10", Kind.PUBLISHED);
    assertThat(page.findings("date-conflict")).isEmpty();
  }

  @Test
  void weekdayLiesDaysBeforeTheClaimedDate() {
    Sketch friday =
        Sketch.page()
            .line(Role.DATE, "31 January 2020")
            .date("2020-01-31", Kind.DATELINE)
            .body(MONDAY);
    assertThat(friday.findings("weekday-lag"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(2));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(1));
              assertThat(finding.message()).contains("Friday", "Monday", "4 days");
            });
  }

  @Test
  void freshNewsAndWeekendsAreNoLag() {
    assertThat(lagFrom("2020-01-27")).isZero();
    assertThat(lagFrom("2020-01-28")).isZero();
    assertThat(lagFrom("2020-01-30")).isZero();
  }

  @Test
  void dayAfterTheClaimIsATimeZoneUnlessTheHourSaysOtherwise() {
    assertThat(lagFrom("2020-01-26")).isZero();
    assertThat(lagFrom("2020-01-26T18:00")).isZero();
    assertThat(lagFrom("2020-01-26T09:30")).isOne();
  }

  private static int lagFrom(String date) {
    return Sketch.page()
        .line(Role.DATE, date)
        .date(date, Kind.PUBLISHED)
        .body(MONDAY)
        .findings("weekday-lag")
        .size();
  }

  @Test
  void weekdaysOfOtherThingsAreNotReported() {
    for (String sentence :
        new String[] {
          "The mayor said Monday's meeting would be short.",
          "The mayor, who was to be announced Monday, stayed away.",
          "The mayor said on Monday, 6 May, that the bridge would open.",
          "On Monday the bridge will open."
        }) {
      Sketch page =
          Sketch.page().line(Role.DATE, "x").date("2020-01-31", Kind.DATELINE).body(sentence);
      assertThat(page.findings("weekday-lag")).as(sentence).isEmpty();
    }
  }

  @Test
  void weekdaysAreKnownInOtherLanguages() {
    for (String sentence :
        new String[] {
          "Das sagte am Montag der Bürgermeister.",
          "Le maire a déclaré lundi que le pont ouvrirait.",
          "El alcalde dijo el lunes que el puente se abrirá."
        }) {
      Sketch page =
          Sketch.page().line(Role.DATE, "x").date("2020-01-31", Kind.DATELINE).body(sentence);
      assertThat(page.findings("weekday-lag")).as(sentence).hasSize(1);
    }
  }

  @Test
  void personInTheBylineAndAgencyInTheSourceLineDisagree() {
    Sketch page =
        Sketch.page()
            .line(Role.BYLINE, "By Ann Example")
            .byline("Ann Example")
            .body(MONDAY)
            .line(Role.AGENCY, "SOURCE:AFP")
            .agency("AFP");
    assertThat(page.findings("byline-agency-conflict"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.related())
                    .extracting(Finding.Related::lines)
                    .containsExactly(Lines.of(3)));
  }

  @Test
  void agencyWriterAndDatelineAgree() {
    Sketch dateline =
        Sketch.page()
            .line(Role.BYLINE, "By Ann Example")
            .byline("Ann Example")
            .body("PARIS (AP) — The bridge opened.")
            .agency("AP");
    assertThat(dateline.findings("byline-agency-conflict")).isEmpty();
    Sketch writer =
        Sketch.page()
            .line(Role.BYLINE, "By Ann Example, AP")
            .byline("Ann Example")
            .body(MONDAY)
            .line(Role.AGENCY, "AP")
            .agency("AP");
    assertThat(writer.findings("byline-agency-conflict")).isEmpty();
  }

  @Test
  void agencyIsNotedWhereverItIsNamed() {
    Sketch byline = Sketch.page().line(Role.BYLINE, "By AFP").agencyByline("AFP").body(MONDAY);
    assertThat(byline.findings("agency-attribution"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(1));
    Sketch dateline = Sketch.page().body("PARIS (AP) — The bridge opened.").agency("AP");
    assertThat(dateline.findings("agency-attribution"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(1));
    Sketch tail =
        Sketch.page()
            .body(MONDAY)
            .line(Role.AGENCY, "___")
            .line(Role.CONTRIBUTOR, "AP writer Bo Example contributed.");
    assertThat(tail.findings("agency-attribution"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(2, 3));
    Sketch person =
        Sketch.page().line(Role.BYLINE, "By Ann Example").byline("Ann Example").body(MONDAY);
    assertThat(person.findings("agency-attribution")).isEmpty();
  }

  @Test
  void pageWithoutByline() {
    Sketch page = Sketch.page().line(Role.TITLE, "Mayor opens new bridge").body(MONDAY);
    assertThat(page.findings("missing-byline")).hasSize(1);
    assertThat(Sketch.page().body(MONDAY).findings("missing-byline")).as("bare text").isEmpty();
    Sketch named = Sketch.page().line(Role.BYLINE, "By AFP").agencyByline("AFP").body(MONDAY);
    assertThat(named.findings("missing-byline")).isEmpty();
  }

  @Test
  void creditOfAPicture() {
    Sketch page =
        Sketch.page()
            .line(Role.CAPTION, "The bridge.")
            .fused(Role.CREDIT, " Ann Example / Desk")
            .body(MONDAY);
    assertThat(page.findings("credit-in-text"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(1));
    assertThat(Sketch.page().line(Role.CAPTION, "The bridge.").findings("credit-in-text"))
        .isEmpty();
  }

  @Test
  void nameWithAndWithoutHyphen() {
    Sketch page =
        Sketch.page()
            .line(Role.CAPTION, "Jean-Luc Example")
            .body("Jean Luc Example opened the bridge.");
    assertThat(page.findings("name-variant"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("Jean-Luc", "Jean Luc"));
    Sketch same =
        Sketch.page()
            .line(Role.CAPTION, "Jean-Luc Example")
            .body("Jean-Luc Example opened it. Jean, Luc.");
    assertThat(same.findings("name-variant")).isEmpty();
  }

  @Test
  void aDateThatCannotBeReadIsToldAsItIs() {
    assertThat(unread("03/04/2024")).contains("03/04/2024", "3 April 2024 or 4 March 2024");
    assertThat(unread("last week")).contains("last week", "no date that can be read");
    assertThat(unread("1970-01-01")).contains("1970-01-01", "stands for a missing date");
    assertThat(unread("")).isEqualTo("no date in row, page or header");
    for (String readable : new String[] {"25/03/2024", "03/25/2024", "05/05/2024", "20240305"}) {
      assertThat(unread(readable)).as(readable).isEqualTo("none");
    }
  }

  @Test
  void aDateOfThePageThatCannotBeReadIsToldLikewise() {
    Sketch unclear = Sketch.page().line(Role.DATE, "Published: 03/04/2024").body(MONDAY);
    assertThat(unclear.findings("missing-date"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(1));
              assertThat(finding.message()).contains("3 April 2024 or 4 March 2024");
            });
    Sketch zero = Sketch.page().line(Role.DATE, "January 1, 1970").body(MONDAY);
    assertThat(zero.findings("missing-date"))
        .extracting(Finding::message)
        .containsExactly("the page has “January 1, 1970”, which stands for a missing date");
  }

  @Test
  void aRowWhoseDateStandsForNoneIsToldThoughThePageHasADate() {
    String header = "The bridge has opened at last\nPublished: 14 January 2024\n\n";
    assertThat(unread("1970-01-01T00:00:00Z", header))
        .isEqualTo(
            "the row has “1970-01-01T00:00:00Z”, which stands for a missing date; taken from the"
                + " page: 2024-01-14");
    assertThat(unread("2024-01-14", header)).isEqualTo("none");
    assertThat(unread("last week", header)).isEqualTo("none");
  }

  @Test
  void aConflictOfDatesNamesTheOneThatIsTaken() {
    Clean text = InjectionTest.clean(1).getFirst();
    Article row = Row.text(text).above("Published: 14 January 2024").at("2024-01-31").article("a");
    assertThat(Damage.audit(List.of(row)).findings())
        .filteredOn(finding -> finding.rule().equals("date-conflict"))
        .extracting(Finding::message)
        .containsExactly(
            "field claims 2024-01-31, published claims 2024-01-14, 17 days apart;"
                + " taken: 2024-01-31");
  }

  /// What is said of the date of one row among rows with dates.
  private static String unread(String date) {
    return unread(date, "");
  }

  private static String unread(String date, String header) {
    List<Clean> clean = InjectionTest.clean(2);
    return Damage.audit(
            List.of(
                Row.text(clean.get(0)).at("2024-03-05").article("a"),
                Row.text(clean.get(1)).above(header).at(date).article("b")))
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("missing-date"))
        .map(Finding::message)
        .findFirst()
        .orElse("none");
  }

  @Test
  void dateFarFromTheRestOfItsStory() {
    assertThat(outliers("2020-01-31")).isOne();
    assertThat(outliers("2019-05-09")).isZero();
  }

  private static long outliers(String date) {
    Page page =
        Sketch.page("a").line(Role.DATE, date).date(date, Kind.PUBLISHED).body(MONDAY).build();
    List<Story.Member> members =
        List.of(
            new Story.Member("a", date, null),
            new Story.Member("b", "2019-05-02", null),
            new Story.Member("c", "2019-05-03", null),
            new Story.Member("d", "2019-05-20", null));
    var story = new Story("s", "t", "Bridge", List.of(), null, null, members, 4, 1);
    return Auditor.audit(List.of(page), List.of(), List.of(), List.of(story)).findings().stream()
        .filter(finding -> finding.rule().equals("date-outlier"))
        .count();
  }
}
