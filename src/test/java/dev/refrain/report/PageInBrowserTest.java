package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Opens the page from disk in headless Chromium.
class PageInBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final List<String> VIEWS =
      List.of("overview", "duplicates", "ledger", "stories", "audit", "articles");

  @TempDir private static Path temp;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "the page is not tested in a browser: wanted " + CHROMIUM + " and " + DRIVER);
    Files.writeString(temp.resolve("seeds.html"), PageSamples.seeds());
    Files.writeString(temp.resolve("hostile.html"), PageSamples.hostile());
    Files.writeString(temp.resolve("empty.html"), PageSamples.empty());
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--no-proxy-server",
        "--user-data-dir=" + Files.createDirectory(temp.resolve("profile")));
    // A driver that is named is not looked for, and nothing is sent home about it.
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .usingAnyFreePort()
            .build();
    browser = new ChromeDriver(service, options);
    browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    browser.manage().window().setSize(new Dimension(1400, 1000));
    // What the browser does at its start is no concern of the page.
    browser.get("about:blank");
    browser.manage().logs().get(LogType.BROWSER);
    browser.manage().logs().get(LogType.PERFORMANCE);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void seeNoErrorAndNoRequest() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll())
        .map(entry -> entry.getMessage())
        .filteredOn(message -> message.contains("\"Network.requestWillBeSent\""))
        .allMatch(message -> message.contains("\"url\":\"file:///"));
    browser.manage().window().setSize(new Dimension(1400, 1000));
  }

  private static void visit(String page, String hash) {
    browser.get("about:blank");
    browser.get(temp.resolve(page).toUri() + hash);
  }

  private static WebElement id(String id) {
    return browser.findElement(By.id(id));
  }

  private static long shown(String css) {
    return browser.findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  private static void choose(String select, String value) {
    browser.findElement(By.cssSelector(select)).sendKeys(value);
  }

  private static @Nullable Object run(String script) {
    return browser.executeScript("return " + script);
  }

  @Test
  void showsOnePartAtATime() {
    visit("seeds.html", "");
    for (String view : VIEWS) {
      browser.findElement(By.cssSelector("nav a[href='#" + view + "']")).click();

      assertThat(id(view).isDisplayed()).as(view).isTrue();
      assertThat(shown(".view")).as(view).isEqualTo(1);
      assertThat(browser.findElement(By.cssSelector("nav [aria-current=page]")).getText())
          .startsWithIgnoringCase(view);
    }
  }

  @Test
  void showsTheRepeatedParagraphFirst() {
    visit("seeds.html", "#duplicates");
    WebElement pair = browser.findElement(By.cssSelector("#duplicates .pair"));

    assertThat(pair.getText()).contains("line 13, body", "line 19, body", "0.68", "0.88");
    assertThat(pair.findElements(By.cssSelector(".side-b .only")))
        .map(WebElement::getText)
        .containsExactly(",", "North Korean leader", "Jong Un");
    assertThat(pair.findElements(By.cssSelector(".side-a .only"))).isEmpty();
  }

  @Test
  void filtersPairs() {
    visit("seeds.html", "#duplicates");
    long all = shown("#duplicates .pair");
    assertThat(all).isEqualTo(12);

    choose("#duplicates [name=relation]", "near");
    long near = shown("#duplicates .pair");
    assertThat(near).isPositive().isLessThan(all);
    assertThat(browser.findElement(By.cssSelector("#duplicates .count")).getText())
        .isEqualTo(near + " of 12");

    browser.findElement(By.cssSelector("#duplicates [name=text]")).sendKeys("flurry DIPLOMATIC");
    assertThat(shown("#duplicates .pair")).isEqualTo(1);
  }

  @Test
  void filtersTheLedgerAndTheRulesAndTheArticles() {
    visit("seeds.html", "#ledger");
    choose("#ledger [name=kind]", "furniture");
    assertThat(shown("#ledger .ledger > li")).isEqualTo(21);

    browser.findElement(By.cssSelector("nav a[href='#audit']")).click();
    choose("#audit [name=level]", "error");
    assertThat(shown("#audit [data-rule]")).isEqualTo(shown("#audit [data-rule=error]"));

    browser.findElement(By.cssSelector("nav a[href='#articles']")).click();
    browser.findElement(By.cssSelector("#articles [name=text]")).sendKeys("positive support");
    assertThat(shown("#articles tbody tr")).isEqualTo(1);
  }

  @Test
  void followsDeepLinks() {
    visit("seeds.html", "#article=001_ed1d3328f289e5e5.txt");
    assertThat(shown("article.page")).isEqualTo(1);
    assertThat(shown("#article-list")).isZero();
    assertThat(browser.findElement(By.cssSelector("article.page:not([hidden]) h3")).getText())
        .startsWith("Putin Hosts");
    assertThat(browser.getTitle()).startsWith("Putin Hosts");

    visit("seeds.html", "#article=001_ed1d3328f289e5e5.txt&line=19");
    assertThat(String.valueOf(run("document.querySelector('.aim').textContent")))
        .contains("North Korean leader Kim Jong Un pledged");
    assertThat(
            (Boolean)
                run(
                    "(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.querySelector('.aim').getBoundingClientRect())"))
        .isTrue();

    visit("seeds.html", "#pair=2");
    assertThat(id("pair=2").isDisplayed()).isTrue();
    assertThat(run("document.activeElement.id")).isEqualTo("pair=2");

    visit("seeds.html", "#no-such-place");
    assertThat(id("overview").isDisplayed()).isTrue();
  }

  @Test
  void goesBack() {
    visit("seeds.html", "#articles");
    browser.findElement(By.cssSelector("#articles tbody a")).click();
    assertThat(shown("article.page")).isEqualTo(1);
    browser.navigate().back();
    assertThat(shown("article.page")).isZero();
    assertThat(id("article-list").isDisplayed()).isTrue();
  }

  @Test
  void canBeUsedWithTheKeyboard() {
    visit("seeds.html", "");
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(run("document.activeElement.className")).isEqualTo("skip");

    visit("seeds.html", "#ledger");
    browser.findElement(By.tagName("body")).sendKeys("/");
    assertThat(run("document.activeElement.name")).isEqualTo("text");
  }

  @Test
  void lightsUpBothSidesOfAStretch() {
    visit("seeds.html", "#pair=2");
    run(
        "document.querySelector('[id=\"pair=2\"] .side-a mark').dispatchEvent("
            + "new PointerEvent('pointerover', {bubbles: true}))");
    assertThat(shown("[id='pair=2'] .side-a mark.lit")).isPositive();
    assertThat(shown("[id='pair=2'] .side-b mark.lit")).isPositive();
  }

  @Test
  void fitsNarrowAndWideWindows() {
    for (int width : List.of(500, 1400, 2560)) {
      browser.manage().window().setSize(new Dimension(width, 900));
      for (String view : List.of("overview", "duplicates", "ledger", "audit", "articles")) {
        visit("seeds.html", "#" + view);
        assertThat((Long) run("document.documentElement.scrollWidth - innerWidth"))
            .as("%s at %d pixels", view, width)
            .isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void fitsAPhone() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 380, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    try {
      for (String hash :
          List.of(
              "#overview",
              "#duplicates",
              "#audit",
              "#articles",
              "#article=003_96783d945c5aee5b.txt")) {
        visit("seeds.html", hash);
        assertThat((Long) run("document.documentElement.scrollWidth")).as(hash).isEqualTo(380);
      }
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void makesSenseWithoutScripts() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      visit("seeds.html", "");
      assertThat(shown(".view")).isEqualTo(VIEWS.size());
      assertThat(shown("article.page")).isEqualTo(5);
      assertThat(shown(".filter")).isZero();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void runsNothingOfAHostileReport() {
    visit("hostile.html", "");
    assertThat(run("window.harmed")).isNull();
    for (String view : VIEWS) {
      browser.findElement(By.cssSelector("nav a[href='#" + view + "']")).click();
      assertThat(id(view).isDisplayed()).as(view).isTrue();
    }
    browser.findElement(By.cssSelector("#articles tbody a")).click();
    assertThat(shown("article.page")).isEqualTo(1);
    assertThat(browser.findElement(By.cssSelector("article.page:not([hidden]) .ctl")).getText())
        .isEqualTo("U+202E");
    assertThat(run("window.harmed")).isNull();
    assertThat(run("document.querySelectorAll('main img, main script, main iframe').length"))
        .isEqualTo(0L);
    assertThat((Long) run("document.documentElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
  }

  @Test
  void isReadyForAReportOnNothing() {
    visit("empty.html", "");
    assertThat(id("overview").getText()).contains("Nothing could be read.");
    for (String view : VIEWS) {
      browser.findElement(By.cssSelector("nav a[href='#" + view + "']")).click();
      assertThat(id(view).isDisplayed()).as(view).isTrue();
    }
  }
}
