package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The published filters of training data.
class FilterRulesTest {
  private static final List<String> CLEAN = InjectionTest.clean(1).getFirst().paragraphs();

  @Test
  void repeatedPairsOfWordsAreLocatedWhereNothingLongerRepeats() {
    var soldOut = new StringBuilder();
    for (String word : CLEAN.get(3).split(" ", -1)) {
      soldOut.append(word.replace(".", "")).append(" sold out ");
    }
    Sketch page = Sketch.page().body(CLEAN.get(0), CLEAN.get(1), soldOut.toString().strip());
    assertThat(page.findings("gopher-n-grams"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("top 2-gram").doesNotContain("repeated");
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .contains(Lines.of(3));
            });
  }

  @Test
  void hashesAndDotsAreCountedEachByThemselves() {
    String odd = String.join(" ", CLEAN) + " … #".repeat(20);
    assertThat(Sketch.page().body(odd).findings("gopher-quality")).isEmpty();
    String hashes = String.join(" ", CLEAN) + " #".repeat(60);
    assertThat(Sketch.page().body(hashes).findings("gopher-quality"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("# per word"));
  }

  @Test
  void aShortTextIsToldByItsWordsAlone() {
    assertThat(Sketch.page().body("The bridge opened # # # # in May.").findings("gopher-quality"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).isEqualTo("body: words 5 < 50"));
  }

  @Test
  void whatIsLeftOfTheBodyIsJudgedApartFromTheRawText() {
    Sketch page = Sketch.page();
    CLEAN.forEach(each -> page.line(Role.TEMPLATE, each));
    page.body("The bridge opened without a mark at its end");
    assertThat(page.findings("c4-page"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("body: 0 of 1 lines stay, 0 sentences")
                    .doesNotContain("raw text"));
  }

  @Test
  void paragraphsAreCutAtBlankLinesAndLinesAtEach() {
    String text = "one\ntwo\n\none\ntwo\n \nthree";
    var signals = new Signals(text, List.of(new Span(0, text.length())));
    assertThat(signals.repeatedParagraphs()).isEqualTo(new Signals.Repeated(1 / 3.0, 7 / 19.0));
    assertThat(signals.repeatedLines()).isEqualTo(new Signals.Repeated(2 / 5.0, 6 / 17.0));
  }
}
