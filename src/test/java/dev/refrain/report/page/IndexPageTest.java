package dev.refrain.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.report.PageSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page as text; what it does in a browser is tested by `PageInBrowserTest`.
class IndexPageTest {
  private static final List<String> PAGES =
      List.of(PageSamples.seeds(), PageSamples.tiny(), PageSamples.hostile(), PageSamples.empty());

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
        .toList();
  }

  private static String hash(String content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    return "&#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;";
  }

  @Test
  void allowsItsOwnScriptAndStyleByHashAndNothingElse() throws Exception {
    for (String page : PAGES) {
      String policy =
          all("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">", page)
              .getFirst();
      List<String> scripts = all("<script>(.*?)</script>", page);
      List<String> styles = all("<style>(.*?)</style>", page);

      assertThat(scripts).hasSize(1);
      assertThat(styles).hasSize(1);
      assertThat(policy)
          .startsWith("default-src &#39;none&#39;;")
          .contains("script-src " + hash(scripts.getFirst()) + ";")
          .contains("style-src " + hash(styles.getFirst()) + ";")
          .doesNotContain("unsafe");
      assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
    }
  }

  @Test
  void hasNoMarkupButItsOwn() {
    for (String page : PAGES) {
      assertThat(all("<script[^>]*>", page))
          .containsExactly("<script type=\"application/json\" id=\"data\">", "<script>");
      assertThat(all("<(?:img|iframe|object|embed|base|link|form action)\\b", page)).isEmpty();
      assertThat(all("<[a-z]+[^>]*\\s(on[a-z]+)=", page)).isEmpty();
      assertThat(all("<[a-z]+[^>]*\\s(style)=", page)).isEmpty();
    }
  }

  @Test
  void linksOnlyWithinThePageAndToWebAddresses() {
    for (String page : PAGES) {
      assertThat(all("\\shref=\"([^\"]*)\"", page))
          .allMatch(href -> href.matches("(?s)#.*|https?://.*"));
      assertThat(all("\\s(?:src|srcset|action|formaction|data|poster)=\"([^\"]*)\"", page))
          .isEmpty();
      assertThat(all("<a href=\"https?:[^>]*>", page))
          .allMatch(link -> link.contains("rel=\"noreferrer noopener\""));
    }
    assertThat(PageSamples.tiny())
        .contains(
            "<a href=\"https://example.org/harbour?a=1&amp;b=2\" rel=\"noreferrer noopener\"");
  }

  @Test
  void loadsNothingFromItsStyle() {
    assertThat(all("(?:url\\(|@import|expression\\()", Assets.load().style())).isEmpty();
  }

  @Test
  void leadsEveryInnerLinkSomewhere() {
    for (String page : List.of(PageSamples.seeds(), PageSamples.tiny())) {
      var ids = new HashSet<String>(all("\\sid=\"([^\"]*)\"", page));
      assertThat(ids).containsAll(all("\\shref=\"#([^\"]*)\"", page));
    }
  }

  @Test
  void givesEachIdOnce() {
    assertThat(all("\\sid=\"([^\"]*)\"", PageSamples.seeds())).doesNotHaveDuplicates();
  }

  @Test
  void keepsControlCharactersOut() {
    assertThat(all("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]", PageSamples.hostile()))
        .isEmpty();
    assertThat(PageSamples.hostile()).contains("<span class=\"ctl\">U+202E</span>");
  }

  @Test
  void saysHowMuchItLeavesOut() {
    assertThat(PageSamples.hostile())
        .contains("9,700 more findings stand in findings.jsonl")
        .hasSizeLessThan(8_000_000);
  }

  @Test
  void countsCopiesAndPassagesNotPairs() {
    assertThat(PageSamples.tiny())
        .contains("No article pair is a copy.")
        .contains("1 passage stands more than once.")
        .contains("data-total=\"2\" data-file=\"duplicates.jsonl\"");
    assertThat(PageSamples.empty()).contains("Nothing could be read.");
  }

  @Test
  void showsTheTextOfManyPairsAndStaysSmallEnoughToOpen() throws IOException {
    var out = new ByteArrayOutputStream();
    IndexPage.write(ManyPairs.of(10_000), out);
    String page = out.toString(UTF_8);

    assertThat(out.size()).isLessThan(25_000_000);
    assertThat(all("<div class=\"sides\">", page)).hasSizeGreaterThan(800);
    assertThat(page)
        .contains("data-total=\"5000\" data-file=\"duplicates.jsonl\"")
        .contains("4,000 more pairs stand in duplicates.jsonl");
  }

  @Test
  void showsWhatRepeatsSideBySide() {
    assertThat(PageSamples.seeds())
        .contains("<b class=\"only\">North Korean leader</b>")
        .contains("Keep line 19: ");
  }
}
