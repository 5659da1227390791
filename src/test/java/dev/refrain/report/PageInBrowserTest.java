package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// What the views of the page show, how they are filtered, and where addresses and keys lead.
class PageInBrowserTest {
  static final List<String> VIEWS =
      List.of("overview", "duplicates", "groups", "ledger", "stories", "audit", "articles");
  static final String ARTICLE = "#article=001_ed1d3328f289e5e5.txt";

  @TempDir private static Path temp;

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(temp.resolve("seeds.html"), PageSamples.seeds());
    Files.writeString(temp.resolve("pairs.html"), PageSamples.pairs());
    Files.writeString(temp.resolve("forty.html"), PageSamples.forty());
    Files.writeString(temp.resolve("template.html"), PageSamples.template());
    Files.writeString(temp.resolve("empty.html"), PageSamples.empty());
    browser = Browser.open(temp);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void seeNoErrorAndNoRequest() {
    browser.seeNoErrorAndNoRequest();
    browser.size(1400, 1000);
  }

  private static void choose(String css, String value) {
    browser.find(css).sendKeys(value);
  }

  /// Clicks without waiting for smooth scrolling to bring the element into sight.
  private static void press(WebElement element) {
    browser.driver().executeScript("arguments[0].click()", element);
  }

  private static void key(CharSequence... keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void showsOnePartAtATime() {
    browser.visit("seeds.html", "");
    for (WebElement link : browser.all("nav a")) {
      link.click();
      browser.settle();

      assertThat(browser.shown(".view")).as(link.getText()).isEqualTo(1);
      assertThat(link.getDomAttribute("aria-current")).isEqualTo("page");
    }
  }

  @Test
  void leadsFromTheOverviewToEveryDetail() {
    browser.visit("seeds.html", "");
    List<String> hrefs =
        browser.all("#overview a").stream().map(a -> a.getDomAttribute("href")).toList();

    assertThat(hrefs).contains("#duplicates", "#ledger", "#stories", "#audit", "#articles");
    for (String href : hrefs) {
      browser.go(href);
      assertThat(browser.text("main")).as(href).doesNotContain("Nothing stands here");
      assertThat(browser.shown(".view")).as(href).isEqualTo(1);
    }
  }

  @Test
  void showsTheRepeatedParagraphFirst() {
    browser.visit("seeds.html", "#duplicates");
    WebElement first = browser.find("#duplicates .rows-body .tr");
    assertThat(first.getText()).contains("0.88", "near", "line 13 and line 19");

    first.findElement(org.openqa.selenium.By.tagName("a")).click();
    browser.settle();
    assertThat(browser.text("#detail")).contains("line 13, body", "line 19, body", "0.68", "0.88");
    assertThat(browser.all("#detail .side-b .only"))
        .map(WebElement::getText)
        .containsExactly(",", "North Korean leader", "Jong Un");
    assertThat(browser.shown("#detail .side-a .only")).isZero();
    assertThat(browser.text("#detail .keep")).startsWith("✓ Keep the second: ".replace("✓ ", ""));
  }

  @Test
  void filtersPairsAndKeepsTheFilterInTheAddress() {
    browser.visit("seeds.html", "#duplicates");
    assertThat(browser.text("#duplicates .count")).isEqualTo("12 in all");

    choose("#duplicates [name=relation]", "near");
    long near = browser.shown("#duplicates .rows-body .tr");
    assertThat(near).isBetween(1L, 11L);
    assertThat(browser.text("#duplicates .count")).isEqualTo(near + " of 12");
    assertThat(browser.run("location.hash")).isEqualTo("#duplicates&relation=near");

    choose("#duplicates [name=q]", "flurry DIPLOMATIC");
    assertThat(browser.shown("#duplicates .rows-body .tr")).isEqualTo(1);

    browser.visit("seeds.html", "#duplicates&relation=near");
    assertThat(browser.shown("#duplicates .rows-body .tr")).isEqualTo(near);
    browser.visit("seeds.html", "#duplicates&level=article");
    assertThat(browser.text("#duplicates")).contains("No pair is like that.");
    browser.visit(
        "seeds.html", "#duplicates&kind=caption&within=true&source=Korea%20JoongAng%20Daily");
    assertThat(browser.shown("#duplicates .rows-body .tr")).isLessThan(12);
  }

  @Test
  void filtersByTheBarsOfTheHistogram() {
    browser.visit("seeds.html", "#duplicates");
    List<WebElement> bars = browser.all("#duplicates .bin");
    assertThat(bars).hasSize(20);
    WebElement bar =
        bars.stream().filter(b -> !label(b).endsWith(": 0 pairs")).findFirst().orElseThrow();
    long pairs = Long.parseLong(label(bar).replaceAll(".*: (\\d+) pairs?", "$1"));

    bar.click();
    assertThat(browser.shown("#duplicates .rows-body .tr")).isEqualTo(pairs);
    assertThat(bar.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat((String) browser.run("location.hash")).containsAnyOf("&from=", "&to=");
    bar.click();
    assertThat(browser.text("#duplicates .count")).isEqualTo("12 in all");
  }

  private static String label(WebElement element) {
    return String.valueOf(element.getDomAttribute("aria-label"));
  }

  @Test
  void sortsByColumns() {
    browser.visit("seeds.html", "#articles");
    WebElement words = browser.find("#articles .th.num button");
    words.click();
    assertThat(words(".td.num")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    words.click();
    assertThat(words(".td.num")).isSorted();
    assertThat(browser.find("#articles .th.num").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
  }

  private static List<Integer> words(String css) {
    return browser.all("#articles " + css).stream()
        .map(cell -> Integer.valueOf(cell.getText().replaceAll("\\D", "")))
        .toList();
  }

  @Test
  void filtersTheLedgerTheFindingsAndTheArticles() {
    browser.visit("seeds.html", "#ledger");
    choose("#ledger [name=kind]", "furniture");
    assertThat(browser.text("#ledger .count")).startsWith("21 of ");

    browser.go("#audit&level=error");
    assertThat(browser.all("#audit .rows-body .level"))
        .isNotEmpty()
        .allMatch(level -> level.getText().endsWith("error"));

    browser.go("#articles");
    choose("#articles [name=q]", "positive support");
    assertThat(browser.shown("#articles .rows-body .tr")).isEqualTo(1);

    browser.go("#stories&size=2");
    assertThat(browser.shown("#stories .item")).isEqualTo(1);
  }

  @Test
  void followsDeepLinks() {
    browser.visit("seeds.html", ARTICLE);
    assertThat(browser.text("#detail h1")).startsWith("Putin Hosts");
    assertThat(browser.driver().getTitle()).startsWith("Putin Hosts");
    assertThat(browser.run("document.activeElement.tagName")).isEqualTo("H1");

    browser.visit("seeds.html", ARTICLE + "&line=19");
    assertThat(browser.text(".aim")).contains("North Korean leader Kim Jong Un pledged");
    assertThat(
            browser.run(
                "(r => r.top >= 0 && r.bottom <= innerHeight)"
                    + "(document.querySelector('.aim').getBoundingClientRect())"))
        .isEqualTo(true);

    browser.visit("seeds.html", "#pair=2");
    assertThat(browser.shown("#detail .sides")).isEqualTo(1);
    browser.visit("seeds.html", "#passage=1");
    assertThat(browser.text("#detail h1")).startsWith("It stands twice in ");
    browser.visit("seeds.html", "#article=no-such-article");
    assertThat(browser.text("#detail")).contains("Nothing stands here");
    browser.visit("seeds.html", "#no-such-place");
    assertThat(browser.shown("#overview")).isEqualTo(1);
  }

  @Test
  void goesBackToWhereTheReaderWas() {
    browser.size(1400, 500);
    browser.visit("seeds.html", "#ledger");
    browser.driver().executeScript("scrollTo(0, 700)");
    browser.await("scrollY === 700");
    browser.driver().executeScript("document.querySelectorAll('#ledger .rows-body a')[14].click()");
    browser.await("document.querySelector('#detail blockquote') !== null");
    browser.settle();
    browser.driver().navigate().back();
    browser.await("!document.getElementById('ledger').hidden");
    browser.settle();
    assertThat(browser.number("scrollY")).isEqualTo(700);
  }

  @Test
  void showsAnArticleLineByLine() {
    browser.visit("seeds.html", ARTICLE);
    assertThat(browser.shown(".line")).isGreaterThan(40);
    assertThat(browser.all(".line.k-body")).isNotEmpty();
    assertThat(browser.all(".line .margin .finding")).isNotEmpty();
    assertThat(browser.find("#detail .bar").getDomAttribute("aria-label")).contains("article text");
    assertThat(browser.all("#detail .relations a")).isNotEmpty();
    assertThat(browser.text("[id='line=19'] .words")).startsWith("The visit is the latest");
  }

  @Test
  void showsTheScoreCardsOfSources() {
    browser.visit("seeds.html", "#audit");
    assertThat(browser.all("#audit .scores th"))
        .map(WebElement::getText)
        .containsExactly(
            "Source",
            "Articles",
            "Findings",
            "Body",
            "Repeated",
            "Defects",
            "Dates",
            "Originality");
    assertThat(browser.text("#audit .scores tbody"))
        .contains("The Moscow Times", "38%", "10%", "40.0", "70%", "100%")
        .contains("source not named", "–");

    WebElement defects = browser.all("#audit .scores th button").get(5);
    press(defects);
    assertThat(browser.text("#audit .scores tbody tr")).startsWith("The Moscow Times");
    assertThat(browser.all("#audit .scores th").get(5).getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    press(defects);
    assertThat(browser.text("#audit .scores tbody tr")).startsWith("source not named");
    defects.sendKeys(Keys.ENTER);
    assertThat(browser.all("#audit .scores th").get(5).getDomAttribute("aria-sort"))
        .isEqualTo("none");
  }

  @Test
  void foldsWhatASitePrintsOnPageAfterPage() {
    browser.visit("template.html", "#audit&rule=source-template");
    assertThat(browser.shown("#audit .rows-body .tr")).isEqualTo(1);
    assertThat(browser.text("#audit .rows-body .tr"))
        .contains("Never miss a story: get our letter every morning", "4 pages", "one.example");
    press(browser.find("#audit .rows-body button"));
    assertThat(browser.shown("#audit .rows-body .tr")).isEqualTo(5);
    assertThat(browser.run("document.activeElement.ariaExpanded")).isEqualTo("true");
    key(Keys.ENTER);
    assertThat(browser.shown("#audit .rows-body .tr")).isEqualTo(1);
    choose("#audit [name=q]", "p2");
    assertThat(browser.shown("#audit .rows-body a.main")).isEqualTo(1);
    assertThat(browser.shown("#audit .rows-body button")).isZero();
  }

  @Test
  void saysWhatWasHeldBackAndWhatChanged() {
    browser.visit("seeds.html", "#audit");
    assertThat(browser.text("#audit .held"))
        .isEqualTo("3 findings are not shown, by 2 suppressions.");
    press(browser.find("#audit .held + details summary"));
    assertThat(browser.text("#audit .held + details"))
        .contains("The lists are wanted.", "0a1b2c3d in any article: of no use any more");
    assertThat(browser.text("#audit .change"))
        .isEqualTo("4 new, 2 fixed, 31 as before; 1 rule is worse.");
    assertThat(browser.text("#audit .change + ul")).contains("800.0 → 1600.0");

    browser.visit("pairs.html", "#audit");
    assertThat(browser.shown("#audit .held, #audit .change")).isZero();
  }

  @Test
  void showsTheScoreCardOfAnArticleBesideItsSource() {
    browser.visit("seeds.html", ARTICLE);
    assertThat(browser.text("#detail .score-card"))
        .contains("Defects a 1,000 words of body\n20.0\nits source 40.0", "Body\n38%");
    browser.visit("seeds.html", "#article=003_96783d945c5aee5b.txt");
    assertThat(browser.text("#detail .score-card")).doesNotContain("its source");
    browser.visit("pairs.html", "#article=news.jsonl%231500");
    assertThat(browser.shown("#detail .score-card")).isZero();
  }

  @Test
  void canBeUsedWithTheKeyboard() {
    browser.visit("seeds.html", "");
    key(Keys.TAB);
    assertThat(browser.run("document.activeElement.className")).isEqualTo("skip");
    key("2");
    browser.settle();
    assertThat(browser.run("location.hash")).isEqualTo("#duplicates");
    key("/");
    assertThat(browser.run("document.activeElement.name")).isEqualTo("q");

    browser.driver().executeScript("document.querySelector('#duplicates a.main').focus()");
    key(Keys.ARROW_DOWN);
    key(Keys.ARROW_DOWN);
    assertThat(browser.run("document.activeElement.closest('.tr').dataset.i")).isEqualTo("2");
    key(Keys.END);
    assertThat(browser.run("document.activeElement.closest('.tr').dataset.i")).isEqualTo("11");
    key(Keys.HOME);
    key(Keys.ENTER);
    browser.settle();
    assertThat((String) browser.run("location.hash")).startsWith("#pair=");
    Object first = browser.run("location.hash");
    key("]");
    browser.settle();
    assertThat(browser.run("location.hash")).isNotEqualTo(first);
    key("[");
    browser.settle();
    assertThat(browser.run("location.hash")).isEqualTo(first);
    key("n");
    assertThat(browser.text("#detail .spans")).contains("stretch 1 of ");
    assertThat(browser.shown("#detail .side-b mark.lit")).isPositive();

    key("?");
    assertThat(browser.shown("dialog")).isEqualTo(1);
    browser.find("#keys-on").click();
    key(Keys.ESCAPE);
    key("1");
    assertThat(browser.run("location.hash")).isEqualTo(first);
  }

  @Test
  void scrollsBothSidesInStep() {
    browser.size(1400, 600);
    browser.visit("pairs.html", "#pair=1");
    assertThat(browser.number("document.querySelector('#detail .side-a').scrollHeight"))
        .isGreaterThan(browser.number("document.querySelector('#detail .side-a').clientHeight"));

    browser.driver().executeScript("document.querySelector('#detail .side-a').scrollTop = 200");
    browser.await("document.querySelector('#detail .side-b').scrollTop > 100");
  }

  @Test
  void lightsUpBothSidesOfAStretch() {
    browser.visit("seeds.html", "#pair=2");
    browser.run(
        "document.querySelector('#detail .side-a mark').dispatchEvent("
            + "new PointerEvent('pointerover', {bubbles: true}))");
    assertThat(browser.shown("#detail .side-a mark.lit")).isPositive();
    assertThat(browser.shown("#detail .side-b mark.lit")).isPositive();
  }

  @Test
  void keepsOnlyWhatIsInSightInThePage() {
    browser.visit("pairs.html", "#articles");
    assertThat(browser.text("#articles .count")).isEqualTo("2,000 in all");
    assertThat(browser.number("document.querySelectorAll('#articles .rows-body .tr').length"))
        .isLessThan(60);
    browser.driver().executeScript("scrollTo(0, document.documentElement.scrollHeight)");
    browser.await("document.querySelector('#articles [aria-rowindex=\"2001\"]') !== null");
    assertThat(browser.number("document.querySelectorAll('#articles .rows-body .tr').length"))
        .isLessThan(60);
  }

  @Test
  void unpacksWhatALargePageHoldsCompressed() {
    assertThat(PageSamples.pairs()).contains("<script type=\"application/gzip\"");
    browser.visit("pairs.html", "#article=news.jsonl%231500&line=3");
    assertThat(browser.shown(".line")).isEqualTo(8);
    assertThat(browser.text(".aim .words")).isNotEmpty();
    browser.go("#story=s1494");
    assertThat(browser.shown("#detail .members li")).isPositive();
  }

  @Test
  void fitsEveryWidth() {
    for (int width : List.of(380, 768, 1400, 2560)) {
      browser.emulate(
          "setDeviceMetricsOverride",
          Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
      browser.visit("seeds.html", "");
      for (String hash : addresses()) {
        browser.go(hash);
        assertThat(browser.number("document.documentElement.scrollWidth"))
            .as("%s at %d pixels", hash, width)
            .isLessThanOrEqualTo(width);
      }
    }
    browser.emulate("clearDeviceMetricsOverride", Map.of());
  }

  /// Every view, and one of every kind of detail.
  static List<String> addresses() {
    return List.of(
        "#overview",
        "#duplicates",
        "#groups",
        "#ledger",
        "#stories",
        "#audit",
        "#articles",
        "#pair=2",
        "#passage=3",
        ARTICLE,
        "#article=003_96783d945c5aee5b.txt",
        "#rule=link-list",
        "#no-such-place");
  }

  @Test
  void showsStoriesOnAMap() {
    browser.visit("pairs.html", "#stories");
    assertThat(browser.shown(".map-box")).isEqualTo(1);
    browser.find(".map-box summary").click();
    browser.await("document.querySelectorAll('.map .dot').length === 400");
    browser.driver().executeScript("document.querySelector('.map .dot').click()");
    browser.await("location.hash.startsWith('#story=')");
  }

  @Test
  void showsHowAlikeEveryTwoArticlesOfASmallReportAre() {
    browser.visit("seeds.html", "#stories");
    assertThat(browser.shown(".heat svg .cell")).isEqualTo(20);
    assertThat(browser.shown(".heat-names li")).isEqualTo(5);
    assertThat((String) browser.run("document.querySelector('.heat .cell title').textContent"))
        .matches("(?s).+ and .+: [01]\\.\\d\\d.*");
    press(browser.find(".heat summary"));
    assertThat(browser.shown(".heat details li")).isEqualTo(10);

    browser.visit("pairs.html", "#stories");
    assertThat(browser.shown(".heat")).isZero();
  }

  @Test
  void movesInTheMatrixWithArrowKeys() {
    browser.visit("forty.html", "#stories");
    assertThat(browser.number("document.querySelectorAll('.heat svg a[tabindex=\"0\"]').length"))
        .isEqualTo(1);
    browser.driver().executeScript("document.querySelector('.heat svg [tabindex=\"0\"]').focus()");
    Object first = browser.run("document.activeElement.ariaLabel");
    assertThat((String) first).contains(", a pair of copies");
    key(Keys.ARROW_RIGHT);
    Object second = browser.run("document.activeElement.ariaLabel");
    assertThat(second).isNotEqualTo(first);
    key(Keys.ARROW_LEFT);
    assertThat(browser.run("document.activeElement.ariaLabel")).isEqualTo(first);
    key(Keys.ARROW_DOWN);
    assertThat(browser.run("document.activeElement.ariaLabel")).isNotEqualTo(first);
    key(Keys.END);
    assertThat(browser.number("document.querySelectorAll('.heat svg a[tabindex=\"0\"]').length"))
        .isEqualTo(1);
    key(Keys.HOME);
    assertThat(browser.run("document.activeElement.ariaLabel")).isEqualTo(first);
    key(Keys.ENTER);
    browser.await("location.hash.startsWith('#pair=')");
  }

  @Test
  void scrollsALargeMatrixInsideItsOwnBox() {
    browser.emulate(
        "setDeviceMetricsOverride",
        Map.of("width", 380, "height", 900, "deviceScaleFactor", 1, "mobile", true));
    browser.visit("forty.html", "#stories");
    assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(380);
    assertThat(browser.number("document.querySelector('.heat-scroll').scrollWidth"))
        .isGreaterThan(900);
    browser.emulate("clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void opensAPartFromItsTopBelowTheMenu() {
    for (int width : new int[] {390, 1400}) {
      browser.size(Math.max(500, width), 900);
      for (String hash : List.of("#duplicates", "#audit")) {
        browser.visit("seeds.html", hash);
        browser.run(
            "document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", hash);
        assertThat(browser.number("scrollY")).as("%s at %d", hash, width).isZero();
        assertThat(
                browser.number(
                    "document.querySelector('%s h1').getBoundingClientRect().top".formatted(hash)
                        + " - document.querySelector('.top').getBoundingClientRect().bottom"))
            .isGreaterThan(15);
      }
    }
  }

  @Test
  void cutsOffNoneOfAFewSources() {
    browser.visit("seeds.html", "#audit");
    assertThat(browser.all(".scores tbody tr")).hasSizeBetween(2, 12);
    assertThat(
            browser.number(
                "document.querySelector('#audit .scroller').scrollHeight"
                    + " - document.querySelector('#audit .scroller').clientHeight"))
        .isZero();
  }

  @Test
  void printsEveryRow() {
    browser.visit("pairs.html", "#articles");
    browser.driver().executeScript("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.number("document.querySelectorAll('#articles .rows-body .tr').length"))
        .isEqualTo(1_500);
  }

  @Test
  void saysWithoutScriptsWhatItFoundAndWhereTheRestStands() {
    browser.emulate("setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.driver().get(temp.resolve("seeds.html").toUri().toString());
      assertThat(browser.text("main")).contains("article text", "Gravest findings", "JSON Lines");
    } finally {
      browser.emulate("setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void isReadyForAReportOnNothing() {
    browser.visit("empty.html", "");
    assertThat(browser.text("#overview")).contains("Nothing could be read.");
    for (String view : VIEWS) {
      browser.go("#" + view);
      assertThat(browser.shown(".view")).as(view).isEqualTo(1);
    }
  }
}
