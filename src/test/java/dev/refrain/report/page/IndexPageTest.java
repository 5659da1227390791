package dev.refrain.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.report.PageSamples;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page as text; what it does in a browser is tested by `PageInBrowserTest`.
class IndexPageTest {
  private static final List<String> PAGES =
      List.of(
          PageSamples.seeds(),
          PageSamples.tiny(),
          PageSamples.hostile(),
          PageSamples.pairs(),
          PageSamples.empty());

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

  /// The page without its own style and script.
  private static String markup(String page) {
    int style = page.indexOf("</style>");
    return page.substring(0, page.indexOf("<style>"))
        + page.substring(style, page.lastIndexOf("<script>"));
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
          .contains("trusted-types &#39;none&#39;")
          .doesNotContain("unsafe");
      assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
    }
  }

  @Test
  void hasNoMarkupButItsOwn() {
    for (String page : PAGES) {
      assertThat(all("<script[^>]*>", page))
          .allMatch(
              tag ->
                  tag.equals("<script>")
                      || tag.matches(
                          "<script type=\"application/(json|gzip)\" class=\"data\""
                              + " data-name=\"[a-z]+\" data-from=\"\\d+\" data-count=\"\\d+\">"));
      assertThat(all("<(?:img|iframe|object|embed|base|link|form action)\\b", page)).isEmpty();
      assertThat(all("<[a-z]+[^>]*\\s(on[a-z]+)=", markup(page))).isEmpty();
      assertThat(all("<[a-z]+[^>]*\\s(style)=", markup(page))).isEmpty();
    }
  }

  @Test
  void neverMakesMarkupOfText() {
    assertThat(
            all(
                "(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|eval\\(|new"
                    + " Function|createContextualFragment|setHTML)",
                Assets.load().script()))
        .isEmpty();
  }

  @Test
  void linksOnlyWithinThePage() {
    for (String page : PAGES) {
      assertThat(all("\\shref=\"([^\"]*)\"", markup(page))).allMatch(href -> href.startsWith("#"));
      assertThat(all("\\s(?:src|srcset|action|formaction|poster)=\"([^\"]*)\"", markup(page)))
          .isEmpty();
    }
  }

  @Test
  void takesOverOnlySafeWebAddresses() {
    assertThat(PageSamples.tiny()).contains("\"https://example.org/harbour?a=1\\u0026b=2\"");
  }

  @Test
  void loadsNothingFromItsStyle() {
    assertThat(all("(?:url\\(|@import|expression\\()", Assets.load().style())).isEmpty();
  }

  @Test
  void keepsControlCharactersOut() {
    assertThat(all("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]", PageSamples.hostile()))
        .isEmpty();
    assertThat(PageSamples.hostile()).contains("<span class=\"ctl\">U+202E</span>");
  }

  @Test
  void packsLargeReportsAndLeavesSmallOnesReadable() {
    assertThat(PageSamples.seeds())
        .doesNotContain("application/gzip")
        .contains("\"columns\":[\"number\",\"level\",\"relation\"");
    assertThat(PageSamples.pairs()).doesNotContain("type=\"application/json\"");
  }

  @Test
  void countsCopiesAndPassagesNotPairs() {
    assertThat(PageSamples.tiny())
        .contains("No article pair is a copy.")
        .contains("1 passage stands more than once.");
    assertThat(PageSamples.empty()).contains("Nothing could be read.");
  }

  @Test
  void showsWhatRepeatsSideBySide() {
    assertThat(PageSamples.seeds())
        .contains("<b class=\"only\"><bdi>North Korean leader</bdi></b>");
  }
}
