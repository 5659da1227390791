package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules about what a site prints around its articles.
class TemplateRulesTest {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";

  @Test
  void templateOfOneBlockIsOneFindingNamedAfterIt() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .block(Role.TEMPLATE, "newsletter", "Sign up for our letter")
            .block(Role.TEMPLATE, "newsletter", "Every Friday in your mailbox")
            .block(Role.TEMPLATE, "donation", "Give what you can today");
    assertThat(page.findings("source-template"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(2, 3), Lines.of(4));
    assertThat(page.findings("source-template").getFirst().message())
        .contains("newsletter block", "2 passages");
  }

  @Test
  void templateSaysOnHowManyPagesItStands() {
    Sketch one = Sketch.page("a").body(PARAGRAPH).line(Role.TEMPLATE, "Give what you can today");
    Sketch two = Sketch.page("b").body(PARAGRAPH).line(Role.TEMPLATE, "Give what you can today");
    assertThat(Sketch.findings("source-template", one.build(), two.build()))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.message()).contains("2 pages"));
  }

  @Test
  void lonelySignOffIsNoTemplateBlock() {
    assertThat(
            Sketch.page().body(PARAGRAPH).line(Role.TEMPLATE, "Agency").findings("source-template"))
        .isEmpty();
  }

  @Test
  void logInBoxIsFoundWithItsWidgetsAndIsNoTemplate() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .block(Role.TEMPLATE, "login", "Log in to one of your accounts")
            .block(Role.WIDGET, "comments", "0/250");
    assertThat(page.findings("login-widget"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(2, 3));
    assertThat(page.findings("source-template")).isEmpty();
    assertThat(Sketch.page().body(PARAGRAPH).findings("login-widget")).isEmpty();
  }

  @Test
  void headerOfTheCollectionIsFusedOnlyToTextOnItsOwnLine() {
    Sketch fused =
        Sketch.page()
            .line(Role.COLLECTION_DATE, "date 2020-01-31 ")
            .fused(Role.TITLE, "Mayor opens bridge");
    assertThat(fused.findings("fused-header"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("2020-01-31", "Mayor opens bridge"));
    Sketch apart =
        Sketch.page()
            .line(Role.COLLECTION_DATE, "date 2020-01-31")
            .line(Role.TITLE, "Mayor opens bridge");
    assertThat(apart.findings("fused-header")).isEmpty();
  }

  @Test
  void headlineIsFusedToPathAndNameOfTheSite() {
    Sketch fused =
        Sketch.page()
            .line(Role.BREADCRUMB, "Home > Local")
            .fused(Role.TITLE_REPEAT, "Mayor opens new bridge")
            .fused(Role.SITE_NAME, " - Daily Example")
            .line(Role.TITLE, "Mayor opens new bridge");
    assertThat(fused.findings("fused-title"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("Home > Local", "Daily Example"));
    Sketch broken =
        Sketch.page()
            .line(Role.TITLE, "The mayor of the city")
            .fused(Role.SITE_NAME, " opened the bridge");
    assertThat(broken.findings("fused-title")).isEmpty();
  }

  @Test
  void linesOfFurnitureAreNoted() {
    Sketch page =
        Sketch.page()
            .line(Role.KICKER, "LOCAL POLITICS")
            .line(Role.SITE_NAME, "The Daily Example")
            .line(Role.BREADCRUMB, "Home > Local")
            .line(Role.READING_TIME, "3 min read")
            .line(Role.TITLE, "Mayor opens new bridge")
            .body(PARAGRAPH)
            .line(Role.TAGS, "tags bridge mayor");
    assertThat(page.findings("kicker")).extracting(Finding::lines).containsExactly(Lines.of(1));
    assertThat(page.findings("site-name")).extracting(Finding::lines).containsExactly(Lines.of(2));
    assertThat(page.findings("breadcrumb")).extracting(Finding::lines).containsExactly(Lines.of(3));
    assertThat(page.findings("reading-time"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(4));
    assertThat(page.findings("tag-list")).extracting(Finding::lines).containsExactly(Lines.of(7));
  }

  @Test
  void cleanArticleHasNoFindingAtAll() {
    List<String> text = InjectionTest.clean(1).getFirst().paragraphs();
    assertThat(Sketch.audit(Sketch.page().body(text.get(0), text.get(1)).build()).findings())
        .isEmpty();
  }

  @Test
  void readingTimeOfAListBelongsToTheList() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.LINK, "Council votes for a second bridge")
            .line(Role.READING_TIME, "3 min read")
            .line(Role.LINK, "Ferry to close in spring");
    assertThat(page.findings("reading-time")).isEmpty();
  }

  @Test
  void headingOfAnEmptyWidgetStandsAmongParagraphs() {
    Sketch page =
        Sketch.page().body(PARAGRAPH).line(Role.WIDGET_HEADING, "Recommended").body(PARAGRAPH);
    assertThat(page.findings("widget-heading"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(2));
    Sketch subhead =
        Sketch.page().body(PARAGRAPH).line(Role.SUBHEAD, "A long delay").body(PARAGRAPH);
    assertThat(subhead.findings("widget-heading")).isEmpty();
  }

  @Test
  void countersAndButtonsAreToldApart() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .line(Role.WIDGET, "1,204 views")
            .line(Role.WIDGET, "Great! (12)")
            .line(Role.WIDGET, "print email share it");
    assertThat(page.findings("counter-widget"))
        .extracting(Finding::lines)
        .containsExactly(Lines.of(2), Lines.of(3));
    assertThat(page.findings("toolbar")).extracting(Finding::lines).containsExactly(Lines.of(4));
  }

  @Test
  void crumbsOfWidgetsAreSingleLettersAndNamesOfPictures() {
    Sketch page =
        Sketch.page()
            .body(PARAGRAPH)
            .block(Role.TEMPLATE, "comments", "s")
            .line(Role.WIDGET, "lock icon")
            .line(Role.WIDGET, "print");
    assertThat(page.findings("widget-fragment"))
        .extracting(Finding::lines)
        .containsExactly(new Lines(2, 3));
  }
}
