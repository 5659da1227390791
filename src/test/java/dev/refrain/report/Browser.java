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
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Headless Chromium, opening pages from disk.
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /// A browser for pages in `folder`; without Chromium the test is skipped.
  static Browser open(Path folder) throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "the page is not tested in a browser: wanted " + CHROMIUM + " and " + DRIVER);
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
        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
    // A driver that is named is not looked for, and nothing is sent home about it.
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .usingAnyFreePort()
            .build();
    var browser = new Browser(new ChromeDriver(service, options), folder);
    browser.driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    browser.size(1400, 1000);
    // What the browser does at its start is no concern of the page.
    browser.driver.get("about:blank");
    browser.driver.manage().logs().get(LogType.BROWSER);
    browser.driver.manage().logs().get(LogType.PERFORMANCE);
    return browser;
  }

  @Override
  public void close() {
    driver.quit();
  }

  /// Fails when a page wrote to the console, or asked for anything but files.
  void seeNoErrorAndNoRequest() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll())
        .map(entry -> entry.getMessage())
        .filteredOn(message -> message.contains("\"Network.requestWillBeSent\""))
        .allMatch(message -> message.contains("\"url\":\"file:///"));
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /// Opens a page afresh and waits until it shows what its address names.
  void visit(String page, String hash) {
    driver.get("about:blank");
    driver.get(folder.resolve(page).toUri() + hash);
    settle();
  }

  /// Goes elsewhere on the open page.
  void go(String hash) {
    driver.executeScript("location.hash = arguments[0]", hash);
    settle();
  }

  /// Waits until the page has shown what its address names.
  void settle() {
    await("document.documentElement.dataset.shown === location.hash");
  }

  void await(String condition) {
    driver.executeAsyncScript(
        "const done = arguments[0], timer = setInterval(() => {"
            + "if (%s) { clearInterval(timer); done(); } }, 10);".formatted(condition));
  }

  @Nullable Object run(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  long number(String expression) {
    return run(expression) instanceof Number value ? value.longValue() : Long.MIN_VALUE;
  }

  String text(String css) {
    return find(css).getText();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  /// How many elements are displayed.
  long shown(String css) {
    return all(css).size();
  }

  void emulate(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand("Emulation." + command, parameters);
  }

  ChromeDriver driver() {
    return driver;
  }
}
