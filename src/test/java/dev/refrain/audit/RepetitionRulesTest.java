package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import org.junit.jupiter.api.Test;

/// Rules about what stands twice on one page.
class RepetitionRulesTest {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge on the river after two long years of work.";
  private static final String EDITED =
      "The mayor opened the new bridge on the river after nearly two long years of work.";
  private static final String OTHER =
      "Nobody in the council voted against the plan for a second one.";

  @Test
  void paragraphAndItsEditedCopyAreOneError() {
    assertThat(Sketch.page().body(PARAGRAPH, OTHER, EDITED).findings("repeated-paragraph"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(3));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(1));
            });
  }

  @Test
  void threeCopiesAreTwoFindings() {
    assertThat(Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH).findings("repeated-paragraph"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(2), Lines.of(3));
  }

  @Test
  void differentParagraphsAndShortOnesAreNoCopies() {
    assertThat(Sketch.page().body(PARAGRAPH, OTHER).findings("repeated-paragraph")).isEmpty();
    assertThat(
            Sketch.page()
                .body("He said no more.", OTHER, "He said no more.")
                .findings("repeated-paragraph"))
        .isEmpty();
  }

  @Test
  void entriesOfOnePatternAreNoCopies() {
    String first =
        "A Critic, Weekly: best film The Aviator; best director Martin Scorsese; best actor Jamie"
            + " Foxx.";
    String second =
        "B Writer, Daily: best film The Aviator; best director Clint Eastwood; best actor Jamie"
            + " Foxx.";
    assertThat(Sketch.page().body(first, second).findings("repeated-paragraph")).isEmpty();
  }

  @Test
  void headlineStandsAgainAboveTheText() {
    Sketch page =
        Sketch.page()
            .line(Role.TITLE, "Mayor opens new bridge")
            .line(Role.DECK, "Two years of work have ended")
            .line(Role.TITLE_REPEAT, "Mayor opens new bridge")
            .body(PARAGRAPH)
            .line(Role.LINK, "Mayor opens new bridge");
    assertThat(page.findings("repeated-headline"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(3));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(1), Lines.of(5));
              assertThat(finding.message()).contains("3 times");
            });
    Sketch once = Sketch.page().line(Role.TITLE, "Mayor opens new bridge").body(PARAGRAPH);
    assertThat(once.findings("repeated-headline")).isEmpty();
  }

  @Test
  void captionStandsTwice() {
    Sketch page =
        Sketch.page()
            .line(Role.CAPTION, PARAGRAPH)
            .line(Role.CREDIT, "[DESK]")
            .line(Role.CAPTION, PARAGRAPH);
    assertThat(page.findings("repeated-caption"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(3));
    Sketch two = Sketch.page().line(Role.CAPTION, PARAGRAPH).line(Role.CAPTION, OTHER);
    assertThat(two.findings("repeated-caption")).isEmpty();
  }

  @Test
  void captionRepeatsAParagraph() {
    assertThat(
            Sketch.page()
                .line(Role.CAPTION, EDITED)
                .body(OTHER, PARAGRAPH)
                .findings("caption-repeats-text"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(1));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(3));
            });
    assertThat(
            Sketch.page()
                .line(Role.CAPTION, OTHER)
                .body(PARAGRAPH)
                .findings("caption-repeats-text"))
        .isEmpty();
  }
}
