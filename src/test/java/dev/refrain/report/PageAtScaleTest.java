package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.report.page.IndexPage;
import dev.refrain.report.page.ManyArticles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report on 20,000 articles in headless Chromium.
class PageAtScaleTest {
  private static final int ARTICLES = 20_000;

  private static final List<String> ADDRESSES =
      List.of(
          "#duplicates",
          "#duplicates&q=zal%20ba&level=passage",
          "#groups",
          "#ledger",
          "#stories",
          "#audit",
          "#articles",
          "#article=news.jsonl%2319999",
          "#pair=1",
          "#story=s0",
          "#rule=link-list");

  @TempDir private Path temp;

  @Test
  void opensAtOnceAndHoldsItAll() throws IOException {
    Path file = temp.resolve("many.html");
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      IndexPage.write(ManyArticles.of(ARTICLES), out);
    }
    assertThat(Files.size(file)).isLessThan(60_000_000);

    try (Browser browser = Browser.open(temp)) {
      browser.visit("many.html", "");
      assertThat(browser.text("#overview")).contains("20,000");
      assertThat(
              browser.number("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
          .as("milliseconds to the first view")
          .isLessThan(2_000);
      assertThat(browser.number("performance.getEntriesByType('navigation')[0].domInteractive"))
          .as("milliseconds until the page can be used")
          .isLessThan(4_000);

      for (String address : ADDRESSES) {
        long start = System.nanoTime();
        browser.go(address);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as(address)
            .isLessThan(Duration.ofSeconds(3));
        assertThat(browser.text("main")).as(address).doesNotContain("Nothing stands here");
      }
      browser.seeNoErrorAndNoRequest();
    }
  }
}
