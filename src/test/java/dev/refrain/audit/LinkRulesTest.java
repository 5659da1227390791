package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules about lists of links.
class LinkRulesTest {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";

  private static Sketch list() {
    return Sketch.page()
        .line(Role.TITLE, "Mayor opens new bridge")
        .body(PARAGRAPH)
        .line(Role.LINK_HEADING, "Related")
        .line(Role.LINK, "- Council votes for a second bridge")
        .line(Role.LINK_BYLINE, "By Ann Example")
        .line(Role.LINK, "Ferry to close in spring")
        .line(Role.LINK_NOTE, "2 min read")
        .line(Role.LINK_HEADING, "Ranking")
        .line(Role.LINK, "Mayor opens new bridge")
        .line(Role.LINK, "Council votes for a second bridge")
        .line(Role.LINK_TEASER, "The council, which had met for hours, ...")
        .line(Role.LINK_NOTE, "2 min read");
  }

  @Test
  void everyHeadingBeginsAList() {
    assertThat(list().findings("link-list"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(3, 7), new Lines(8, 12));
    assertThat(list().findings("link-list").getFirst().message())
        .contains("2 headlines", "Related");
  }

  @Test
  void aListWithoutHeadingIsOnlyAWarning() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.LINK, "Ferry to close in spring")
            .line(Role.LINK, "Council votes again tonight")
            .line(Role.LINK, "Team wins in the north")
            .line(Role.LINK, "Rain on all three islands");
    assertThat(page.findings("link-list")).isEmpty();
    assertThat(page.findings("unheaded-link-list"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.level()).isEqualTo(Severity.WARNING);
              assertThat(finding.lines()).isEqualTo(new Lines(2, 5));
            });
    assertThat(list().findings("unheaded-link-list")).isEmpty();
  }

  @Test
  void tablesAndBrokenSentencesAreNoLists() {
    Sketch table =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.LINK, "Shr 31 cts vs 24 cts")
            .line(Role.LINK, "Net 5,449,000 vs 4,083,000");
    assertThat(table.findings("unheaded-link-list")).isEmpty();
    Sketch prose =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.LINK, "The company said that it would")
            .line(Role.LINK, "sell its stores in the north.");
    assertThat(prose.findings("unheaded-link-list")).isEmpty();
  }

  @Test
  void rowsOfCodesAndWordsOfSpeakersAreNoListsUnderAHeading() {
    for (List<String> lines :
        List.of(
            List.of("BRIDGETON  58 LB 25 OVR MAY UNC", "NEW BRIDGETON DP 10 OVR MAY UNC"),
            List.of("— What brought you here?", "— The bridge, and the river below it"))) {
      Sketch page = Sketch.page().body(PARAGRAPH).line(Role.LINK_HEADING, "More");
      lines.forEach(line -> page.line(Role.LINK, line));
      assertThat(page.findings("link-list")).as(lines.getFirst()).isEmpty();
    }
    assertThat(list().findings("link-list")).isNotEmpty();
  }

  @Test
  void headlinesInAScriptWithoutCaseAreNoRowsOfCodes() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.LINK_HEADING, "Related")
            .line(Role.LINK, "강 위의 새 다리 3월 개통 시장이 직접 발표")
            .line(Role.LINK, "북쪽 섬 여객선 5월 운항 중단 주민들은 반발");
    assertThat(page.findings("link-list")).isNotEmpty();
  }

  @Test
  void listWithoutArticleIsAnotherMatter() {
    Sketch page =
        Sketch.page()
            .line(Role.LINK, "Ferry to close in spring")
            .line(Role.LINK, "Council votes again");
    assertThat(page.findings("unheaded-link-list")).isEmpty();
  }

  @Test
  void sameEntryWithAndWithoutBulletIsRepeated() {
    assertThat(list().findings("repeated-list-entry"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.lines()).isEqualTo(Lines.of(4));
              assertThat(finding.related())
                  .extracting(Finding.Related::lines)
                  .containsExactly(Lines.of(10));
            });
    Sketch once = Sketch.page().line(Role.LINK, "Ferry to close").line(Role.LINK, "Ferry to open");
    assertThat(once.findings("repeated-list-entry")).isEmpty();
  }

  @Test
  void smallPrintOfEntriesIsRepeatedHarmlessly() {
    assertThat(list().findings("repeated-short-line"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(7));
    Sketch different =
        Sketch.page()
            .line(Role.LINK, "Ferry to close")
            .line(Role.LINK_NOTE, "2 min")
            .line(Role.LINK_NOTE, "3 min");
    assertThat(different.findings("repeated-short-line")).isEmpty();
  }

  @Test
  void articleListsItself() {
    assertThat(list().findings("self-link"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(9));
    Sketch others =
        Sketch.page().line(Role.TITLE, "Mayor opens new bridge").line(Role.LINK, "Ferry to close");
    assertThat(others.findings("self-link")).isEmpty();
  }

  @Test
  void teaserEndsInDots() {
    assertThat(list().findings("teaser-ellipsis"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(11));
    Sketch whole = Sketch.page().line(Role.LINK_TEASER, "The council met for hours.");
    assertThat(whole.findings("teaser-ellipsis")).isEmpty();
  }

  @Test
  void bylinesInListsAreFalse() {
    assertThat(list().findings("false-byline"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(5));
    Sketch own =
        Sketch.page().line(Role.BYLINE, "By Ann Example").line(Role.LINK, "Ferry to close");
    assertThat(own.findings("false-byline")).isEmpty();
  }

  @Test
  void linesWithoutEndMarkBehindTheLastParagraphAreHeadlinesOfOthers() {
    String paragraph = "The mayor opened the new bridge after two years of work.";
    String[] headlines = {
      "Ferry to close in spring",
      "Rain expected until late next week",
      "Young player signs with rivals",
      "Museum shows paintings from abroad"
    };
    Sketch page = Sketch.page().body(paragraph, paragraph, paragraph).body(headlines);
    assertThat(page.findings("unheaded-link-list"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.lines()).isEqualTo(new Lines(4, 7)));
    Sketch table =
        Sketch.page()
            .body(paragraph, paragraph, paragraph)
            .body("Home team 3 guests 1", "Old town 2 new town 2", "Hill side 0 river side 4")
            .body("Castle road 1 park road 0", "North end 5 south end 5");
    assertThat(table.findings("unheaded-link-list")).isEmpty();
    Sketch unmarked = Sketch.page().body(headlines).body(headlines);
    assertThat(unmarked.findings("unheaded-link-list")).isEmpty();
    Sketch own =
        Sketch.page()
            .body(paragraph, paragraph, paragraph)
            .body("Mayor opened the new bridge", "Bridge after two years of work")
            .body("New bridge after years of work", "Mayor opened bridge after years");
    assertThat(own.findings("unheaded-link-list")).isEmpty();
  }
}
