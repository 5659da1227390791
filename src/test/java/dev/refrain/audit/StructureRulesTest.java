package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Failure;
import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Rules about the shape of a page and its characters, and texts that are no articles.
class StructureRulesTest {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";
  private static final String CUT = "The mayor said that the new school on the other side would";

  @Test
  void lastParagraphStopsInTheMiddle() {
    Sketch page = Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH, CUT);
    assertThat(page.findings("truncated-tail"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(4));
  }

  @Test
  void aWholeSentenceWithoutMarkIsOnlyNoted() {
    Sketch page =
        Sketch.page()
            .body(
                PARAGRAPH,
                PARAGRAPH,
                PARAGRAPH,
                "The new school opens on 11 November in Bridgeton");
    assertThat(page.findings("truncated-tail")).isEmpty();
    assertThat(page.findings("missing-end-mark"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(4));
    assertThat(
            Sketch.page()
                .body(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH + " AGENCY")
                .findings("missing-end-mark"))
        .isEmpty();
  }

  @Test
  void signOffsAddressesAndClosedBracketsAreEnds() {
    for (String last :
        new String[] {
          PARAGRAPH,
          PARAGRAPH + "\n Agency",
          CUT + ".\n/\n Agency",
          "Read or share this story at the address http://example.org/story-of-the-bridge",
          "(Reporting by Ann Example in Paris; Editing by Bo Example)"
        }) {
      assertThat(
              Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH, last).findings("truncated-tail"))
          .as(last)
          .isEmpty();
    }
  }

  @Test
  void aLongGapInAParagraphTakesNoTime() {
    String gap = "The town hopes for many guests at the" + " ".repeat(400_000) + "opening of the";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(
                    Sketch.page()
                        .body(PARAGRAPH, PARAGRAPH, PARAGRAPH, gap)
                        .findings("truncated-tail"))
                .hasSize(1));
  }

  @Test
  void aWordThatNobodyWritesIsHalfOfOneThatSomebodyDoes() {
    String half = "The town hopes for many guests at the opening of the new bri";
    assertThat(Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH, half).findings("truncated-tail"))
        .extracting(Finding::message)
        .containsExactly(
            "the last of 4 passages has no end mark, 3 of the others have;"
                + " it stops inside the word “bri”");
    String signed = half + "\n AGENCY";
    assertThat(
            Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH, signed).findings("truncated-tail"))
        .hasSize(1);
    String singular = "The town hopes for many guests and for one rich guest";
    assertThat(
            Sketch.page()
                .body("Cars and guests came. Each car had a guest.", "Visitors came.", PARAGRAPH)
                .body(singular + " and one visitor")
                .findings("truncated-tail"))
        .isEmpty();
  }

  @Test
  void oneParagraphShowsByItsSentencesHowItsWriterEnds() {
    String sentences = "The mayor spoke. The town listened. Nobody left. ";
    assertThat(Sketch.page().body(sentences + CUT).findings("truncated-tail"))
        .extracting(Finding::message)
        .containsExactly(
            "the text has no end mark, 3 sentences in it have;"
                + " it stops after “would”, which ends few sentences");
    assertThat(Sketch.page().body(CUT).findings("truncated-tail")).isEmpty();
    assertThat(Sketch.page().body(sentences + "\"We shall see").findings("truncated-tail"))
        .hasSize(1);
  }

  @Test
  void excerptsAreCutHoweverShort() {
    for (String rest : new String[] {" […]", " [...]", "… [+1234 chars]"}) {
      assertThat(Sketch.page().body(PARAGRAPH + rest).findings("truncated-tail"))
          .as(rest)
          .hasSize(1);
    }
    assertThat(Sketch.page().body(PARAGRAPH + " [1]").findings("truncated-tail")).isEmpty();
    assertThat(Sketch.page().body("Nobody knows …").findings("truncated-tail")).isEmpty();
  }

  @Test
  void whoeverNeverEndsSentencesIsNotCut() {
    assertThat(Sketch.page().body(CUT, CUT, CUT, CUT).findings("truncated-tail")).isEmpty();
  }

  @Test
  void lastTeaserOfThePageIsCut() {
    Sketch page = Sketch.page();
    for (int i = 0; i < 3; i++) {
      page.line(Role.LINK, "Council votes for a bridge").line(Role.LINK_TEASER, PARAGRAPH);
    }
    assertThat(page.findings("truncated-tail")).isEmpty();
    page.line(Role.LINK, "Ferry to close in spring").line(Role.LINK_TEASER, CUT);
    assertThat(page.findings("truncated-tail"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(8));
  }

  @Test
  void pageWithoutBlankLine() {
    Sketch page = Sketch.page();
    for (int i = 0; i < 12; i++) {
      page.body(PARAGRAPH);
    }
    assertThat(page.findings("no-paragraphs"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(1, 12));
    page.blank(" \u00a0").body(PARAGRAPH);
    assertThat(page.findings("no-paragraphs")).isEmpty();
  }

  @Test
  void lessThanHalfOfThePageIsTheArticle() {
    Sketch page = Sketch.page();
    for (int i = 0; i < 6; i++) {
      page.body(PARAGRAPH);
    }
    assertThat(page.findings("low-body-share")).isEmpty();
    page.line(Role.TEMPLATE, PARAGRAPH.repeat(7));
    assertThat(page.findings("low-body-share"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("46.2 %"));
  }

  @Test
  void unusualSpacesAreOneFindingOnAllTheirLines() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .blank("\u00a0")
            .body("A\u00a0bridge.", PARAGRAPH, "Zero\u200bwidth.");
    assertThat(page.findings("odd-white-space"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(new Lines(2, 3));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(5));
              assertThat(finding.message()).contains("3 unusual", "U+00A0");
            });
    assertThat(
            Sketch.page()
                .body("Le pont\u00a0: «\u00a0enfin\u00a0»\tdit-il.")
                .findings("odd-white-space"))
        .isEmpty();
  }

  @Test
  void lettersOfAnotherScript() {
    Sketch page = Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH).line(Role.WIDGET, "(0/250자)");
    assertThat(page.findings("foreign-script"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(4));
              assertThat(finding.message()).contains("Korean", "latin");
            });
    String greek = "Ο δήμαρχος εγκαινίασε τη νέα γέφυρα μετά από δύο χρόνια εργασιών στην πόλη.";
    assertThat(Sketch.page().body(greek, greek, "Example Ltd").findings("foreign-script"))
        .isEmpty();
  }

  @Test
  void twoStylesOfMarks() {
    Sketch mixed =
        Sketch.page()
            .body(
                "“Enough,” she said. “Enough!”",
                "\"Enough,\" he said.",
                "The city's, the city’s, it’s");
    assertThat(mixed.findings("mixed-quotes"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(2));
    assertThat(mixed.findings("mixed-apostrophes"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("1 straight", "2 curly"));
    Sketch straight = Sketch.page().body("\"Enough,\" she said of the city's 'bridge'.");
    assertThat(straight.findings("mixed-quotes")).isEmpty();
    assertThat(straight.findings("mixed-apostrophes")).isEmpty();
  }

  @Test
  void textsThatAreNoArticlesHaveOneFinding() {
    for (Failure failure : Failure.values()) {
      var result = Sketch.audit(Sketch.page().body(PARAGRAPH, PARAGRAPH).failed(failure).build());
      assertThat(result.findings())
          .filteredOn(finding -> !finding.level().equals(Severity.NOTE))
          .singleElement()
          .satisfies(finding -> assertThat(finding.rule()).startsWith(failure.label()));
    }
  }

  @Test
  void emptyTextIsAFindingOnItsFirstLine() {
    assertThat(Sketch.page().failed(Failure.EMPTY).findings("empty-article"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(1));
    assertThat(Sketch.page().body(PARAGRAPH).findings("empty-article")).isEmpty();
  }

  @Test
  void namesTheTagsThatAreLeftAndTheirLines() {
    Sketch page =
        Sketch.page()
            .body(
                "<p>" + PARAGRAPH + "</p>",
                PARAGRAPH,
                "<p>The <a href=\"/x\">town</a> &amp; all.</p>");
    assertThat(page.findings("extractor-residue"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "2 lines hold code: “<p>” 2 times, “</p>” 2 times, “<a>”, “</a>”, “&amp;”");
              assertThat(finding.lines()).isEqualTo(Lines.of(1));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(3));
            });
    assertThat(Sketch.page().body("Example <T> rose, a < b & c > d.").findings("extractor-residue"))
        .isEmpty();
    assertThat(Sketch.page().body("<p>" + PARAGRAPH + "</p>").findings("fineweb-lines")).isEmpty();
  }
}
