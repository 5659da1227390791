package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the audit of the seeds must find, whoever read the pages.
abstract class SeedsContract {
  /// Which rules answer for which kind of defect. Kinds that are missing want a dictionary or
  /// knowledge of the world.
  private static final Map<String, Set<String>> RULES =
      Map.ofEntries(
          Map.entry("META_PREFIX_FUSED", Set.of("fused-header")),
          Map.entry("DONATION_BOILERPLATE", Set.of("source-template")),
          Map.entry("NEWSLETTER_BOILERPLATE", Set.of("source-template")),
          Map.entry("CAPTION_REPEATS_LEDE", Set.of("caption-repeats-text")),
          Map.entry("CAPTION_REPEATS_BODY", Set.of("caption-repeats-text")),
          Map.entry("PHOTO_CREDIT_IN_TEXT", Set.of("credit-in-text")),
          Map.entry("BYLINE_IS_AGENCY", Set.of("agency-attribution")),
          Map.entry("AGENCY_SIGN_OFF", Set.of("agency-attribution")),
          Map.entry("AGENCY_DATELINE", Set.of("agency-attribution")),
          Map.entry("AGENCY_TAIL", Set.of("agency-attribution")),
          Map.entry("TAG_LIST", Set.of("tag-list")),
          Map.entry("RELATED_LINK_LIST", Set.of("link-list")),
          Map.entry("REPEATED_SHORT_LINE", Set.of("repeated-short-line")),
          Map.entry("NBSP", Set.of("odd-white-space")),
          Map.entry("NBSP_ONLY_LINES", Set.of("odd-white-space")),
          Map.entry("TRUNCATED_TAIL", Set.of("truncated-tail")),
          Map.entry("MIXED_QUOTE_STYLE", Set.of("mixed-quotes")),
          Map.entry("MIXED_APOSTROPHES", Set.of("mixed-apostrophes")),
          Map.entry("LOW_BODY_SHARE", Set.of("low-body-share")),
          Map.entry("REPEATED_PARAGRAPH", Set.of("repeated-paragraph")),
          Map.entry("NAME_SPELLING_VARIANT", Set.of("name-variant")),
          Map.entry("TEASER_ELLIPSIS", Set.of("teaser-ellipsis")),
          Map.entry("REPEATED_HEADLINE", Set.of("repeated-headline")),
          Map.entry("KICKER_LINE", Set.of("kicker")),
          Map.entry("READING_TIME_LINE", Set.of("reading-time")),
          Map.entry("BYLINE_AGENCY_CONFLICT", Set.of("byline-agency-conflict")),
          Map.entry("WIDGET_HEADING_IN_BODY", Set.of("widget-heading")),
          Map.entry("FALSE_BYLINE", Set.of("false-byline")),
          Map.entry("SELF_LINK_IN_LIST", Set.of("self-link")),
          Map.entry("REPEATED_CAPTION", Set.of("repeated-caption")),
          Map.entry("SITE_NAME_LINE", Set.of("site-name")),
          Map.entry("BREADCRUMB", Set.of("breadcrumb")),
          Map.entry("UI_TOOLBAR", Set.of("toolbar")),
          Map.entry("MISSING_BYLINE", Set.of("missing-byline")),
          Map.entry("REPEATED_LIST_ENTRY", Set.of("repeated-list-entry")),
          Map.entry("LOGIN_COMMENT_WIDGET", Set.of("login-widget")),
          Map.entry("UI_FRAGMENT", Set.of("widget-fragment")),
          Map.entry("FOREIGN_SCRIPT_UI", Set.of("foreign-script")),
          Map.entry("TITLE_FUSED", Set.of("fused-title")),
          Map.entry("COUNTER_WIDGET", Set.of("counter-widget")),
          Map.entry("DATE_CONFLICT", Set.of("weekday-lag", "date-conflict")),
          Map.entry("NO_PARAGRAPH_BREAKS", Set.of("no-paragraphs")));

  private final AuditResult result = audit();

  /// The audit of the five seeds.
  abstract AuditResult audit();

  @Test
  void findsEveryWarningAndErrorThatThePagesShow() {
    assertThat(missed("warning")).isEmpty();
    assertThat(missed("error")).isEmpty();
  }

  @Test
  void findsNineTenthsOfTheNotes() {
    long notes = wanted("note").count();
    assertThat(missed("note").size())
        .as("%s", missed("note"))
        .isLessThanOrEqualTo((int) (notes / 10));
  }

  @Test
  void warnsOfNothingThatTheReaderDidNotSee() {
    assertThat(unfounded()).isEmpty();
  }

  @Test
  void saysWhereBothParagraphsStand() {
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("repeated-paragraph"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.level()).isEqualTo(Severity.ERROR);
              assertThat(finding.lines()).isEqualTo(Lines.of(19));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(13));
              assertThat(finding.message()).contains("0.68", "0.88");
            });
  }

  @Test
  void scoresBadPagesLow() {
    assertThat(result.score()).isBetween(20, 60);
  }

  private Stream<GoldSeeds.Defect> wanted(String severity) {
    return GoldSeeds.defects().stream()
        .filter(defect -> defect.isForThePageAlone() && defect.severity().equals(severity));
  }

  private List<GoldSeeds.Defect> missed(String severity) {
    return wanted(severity).filter(defect -> !isFound(defect)).toList();
  }

  /// Every range of lines of the defect is touched by a finding, or by a place that a finding
  /// names.
  private boolean isFound(GoldSeeds.Defect defect) {
    List<Lines> found =
        result.findings().stream()
            .filter(finding -> defect.article().equals(finding.article()))
            .filter(finding -> RULES.getOrDefault(defect.kind(), Set.of()).contains(finding.rule()))
            .flatMap(SeedsContract::lines)
            .toList();
    return !found.isEmpty()
        && (defect.severity().equals("note")
            ? found.stream().anyMatch(defect::touches)
            : touchesAll(defect, found));
  }

  private static boolean touchesAll(GoldSeeds.Defect defect, List<Lines> found) {
    return defect.lines().stream()
        .allMatch(
            own ->
                found.stream()
                    .anyMatch(other -> own.first() <= other.last() && other.first() <= own.last()));
  }

  private static Stream<Lines> lines(Finding finding) {
    return Stream.concat(
        Stream.ofNullable(finding.lines()), finding.related().stream().map(Finding.Related::lines));
  }

  /// Findings of level warning or error without a defect of that kind, that severity and those
  /// lines in the hand labels.
  private List<Finding> unfounded() {
    var unfounded = new ArrayList<Finding>();
    for (Finding finding : result.findings()) {
      boolean founded =
          GoldSeeds.defects().stream()
              .filter(defect -> defect.article().equals(finding.article()))
              .filter(
                  defect -> RULES.getOrDefault(defect.kind(), Set.of()).contains(finding.rule()))
              .filter(defect -> severity(defect).compareTo(finding.level()) >= 0)
              .anyMatch(defect -> lines(finding).allMatch(defect::touches));
      if (!founded && finding.level() != Severity.NOTE) {
        unfounded.add(finding);
      }
    }
    return unfounded;
  }

  private static Severity severity(GoldSeeds.Defect defect) {
    return Severity.valueOf(defect.severity().toUpperCase(Locale.ROOT));
  }
}
