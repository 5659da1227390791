package dev.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report in which every field attacks, in the browser: nothing of it runs, hides or breaks out.
class HostilePageTest {
  private static final List<String> LISTS =
      List.of("#duplicates", "#groups", "#ledger", "#stories", "#audit", "#articles");

  @TempDir private static Path temp;

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(temp.resolve("hostile.html"), PageSamples.hostile());
    browser = Browser.open(temp);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void isUnharmed() {
    assertThat(browser.run("window.harmed")).isNull();
    assertThat(
            browser.run("document.querySelectorAll('main img, main script, main iframe').length"))
        .isEqualTo(0L);
    assertThat(
            browser.run(
                "[...document.querySelectorAll('[href]')].every(a => /^(#|https?:)/.test(a.getAttribute('href')))"))
        .isEqualTo(true);
    browser.seeNoErrorAndNoRequest();
  }

  @Test
  void showsEveryListAndWhatItLeadsTo() {
    browser.visit("hostile.html", "");
    assertThat(browser.text("#overview")).contains("<img src=x onerror=window.harmed=2>");
    for (String list : LISTS) {
      browser.go(list);
      assertThat(browser.text("main")).as(list).contains("</script><script>window.harmed=1");
      assertThat(browser.number("document.documentElement.scrollWidth - innerWidth"))
          .as(list)
          .isLessThanOrEqualTo(0);
      browser
          .driver()
          .executeScript("document.querySelector('.view:not([hidden]) a.main').click()");
      browser.await("location.hash !== '" + list + "'");
      browser.settle();
      assertThat(browser.text("#detail")).as(list).contains("window.harmed");
      assertThat(browser.number("document.documentElement.scrollWidth - innerWidth"))
          .as("behind " + list)
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void namesControlsInsteadOfObeyingThem() {
    browser.visit("hostile.html", "#articles");
    browser.driver().executeScript("document.querySelector('#articles a.main').click()");
    browser.await("document.querySelector('#detail .line') !== null");
    assertThat(browser.text("#detail .line .ctl")).isEqualTo("U+202E");
    assertThat(
            browser.run(
                "/[\\u202a-\\u202e\\u2066-\\u2069\\u0007\\u001b]/.test(document.body.innerText)"))
        .isEqualTo(false);
  }

  @Test
  void showsTenThousandFindingsOfOneLineAFewAtATime() {
    browser.visit("hostile.html", "#articles");
    browser.driver().executeScript("document.querySelector('#articles a.main').click()");
    browser.await("document.querySelector('#detail .line') !== null");
    assertThat(browser.number("document.querySelectorAll('#detail .margin .finding').length"))
        .isLessThan(50);
    assertThat(browser.text("#detail .margin > .in")).contains("9,988 more findings");

    browser.driver().executeScript("document.querySelector('#detail .margin > .in a').click()");
    browser.await("!document.getElementById('audit').hidden");
    browser.settle();
    assertThat(browser.text("#audit .count")).contains("10,000");
    assertThat(browser.number("document.querySelectorAll('#audit .rows-body .tr').length"))
        .isLessThan(80);
  }

  @Test
  void filtersByWhatIsNoPattern() {
    browser.visit("hostile.html", "#articles&q=%3Cimg%20src%3Dx%20(%5B%5C&source=%22%3E");
    assertThat(browser.text("#articles")).contains("No article is like that.");
    browser.visit("hostile.html", "#article=%3Cscript%3Ewindow.harmed=5%3C/script%3E");
    assertThat(browser.text("#detail")).contains("Nothing stands here");
    browser.visit("hostile.html", "#pair=%E0%A4%A");
    assertThat(browser.text("#detail")).contains("Nothing stands here");
  }
}
