package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every view against WCAG 2.2 AA and axe's best practices, light and dark, wide and narrow.
///
/// axe-core (npm, Mozilla Public License 2.0) stands in `src/test/resources`; it is used here only.
class PageAccessibilityTest {
  private static final String CHECK =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ["violations"]}).then(result => done(
        result.violations.flatMap(v => v.nodes.slice(0, 4).map(n => v.id + ": " + v.help + " | " + n.target + " | " + n.html.slice(0, 160) + " | " + n.any.map(a => a.message).join("; ").slice(0, 200)))));
      """;

  @TempDir private static Path temp;

  private static Browser browser;
  private static String axe = "";

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(temp.resolve("seeds.html"), PageSamples.seeds());
    Files.writeString(temp.resolve("forty.html"), PageSamples.forty());
    browser = Browser.open(temp);
    try (InputStream in = PageAccessibilityTest.class.getResourceAsStream("axe/axe.min.js")) {
      assertThat(in).isNotNull();
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"light,1400", "dark,1400", "light,380", "dark,380"})
  void findsNoViolation(String scheme, int width) {
    browser.emulate(
        "setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.emulate(
        "setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    browser.visit("seeds.html", "");
    browser.driver().executeScript(axe);
    for (String hash : PageInBrowserTest.addresses()) {
      browser.go(hash);
      assertThat(browser.driver().executeAsyncScript(CHECK))
          .as("%s, %s, %d pixels", hash, scheme, width)
          .isEqualTo(List.of());
    }
    browser.find("#keys-button").click();
    assertThat(browser.driver().executeAsyncScript(CHECK)).as("the shortcuts").isEqualTo(List.of());

    browser.visit("forty.html", "#stories");
    browser.driver().executeScript(axe);
    browser.driver().executeScript("document.querySelector('.heat summary').click()");
    assertThat(browser.driver().executeAsyncScript(CHECK)).as("the matrix").isEqualTo(List.of());
  }
}
