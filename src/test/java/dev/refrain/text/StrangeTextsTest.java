package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Failure;
import dev.refrain.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrangeTextsTest {
  private static final String BRIDGE =
      "The council of Aldermoor voted on Tuesday to close the old bridge, and traffic will be led"
          + " through the market for at least two years.";
  private static final String POLL =
      "Yes, the tax should be raised for better roads. No, the tax is high enough as it is. Have"
          + " it decided by those who come after us. View the results of this week.";

  @Test
  void aShortTextWithoutAWordOfItsTitleIsAnotherPage() {
    assertThat(failures(row("own", "Aldermoor council votes to close bridge", BRIDGE)))
        .containsEntry("own", null);
    assertThat(failures(row("poll", "Three injured after storm hits harbour wall", POLL)))
        .containsEntry("poll", Failure.OTHER_PAGE);
  }

  @Test
  void titlesThatSayLittleAreNotJudged() {
    assertThat(
            failures(
                row("short", "Storm warning", POLL),
                row("capitals", "THREE INJURED AFTER STORM HITS HARBOUR", POLL)))
        .containsEntry("short", null)
        .containsEntry("capitals", null);
    String site = "Harbour Herald breaking stories weather sport";
    assertThat(failures(row("a", site, BRIDGE), row("b", site, POLL), row("c", site, POLL + POLL)))
        .containsEntry("a", null)
        .containsEntry("b", null);
  }

  @Test
  void aLongTextUnderTitlesThatDifferIsAnotherPageWhenItSpeaksOfNone() {
    String teasers = "Five islands for the summer and where their ferries go. ".repeat(30);
    assertThat(
            failures(
                row("storm", "Three injured after storm hits harbour wall", teasers),
                row("mayor", "Mayor resigns over missing council funds", teasers)))
        .containsEntry("storm", Failure.OTHER_PAGE)
        .containsEntry("mayor", Failure.OTHER_PAGE);
    assertThat(
            failures(
                row("ferry", "Summer ferries will serve five islands", teasers),
                row("mayor", "Mayor resigns over missing council funds", teasers)))
        .containsEntry("ferry", null)
        .containsEntry("mayor", null);
  }

  @Test
  void aNoticeOfAnAccountIsToldFromOtherPages() {
    String notice =
        "Just one step more. We have sent you a verification email, please look for it, and click"
            + " on the link in it to activate your account here.";
    assertThat(failures(row("x", "Mayor resigns over missing council funds", notice)))
        .containsEntry("x", Failure.SIGN_IN);
  }

  private static Article row(String id, String title, String text) {
    return new Article(id, new Origin(id, 0), null, null, null, title, text);
  }

  /// Among longer articles, so that none of the rows is a stub of its corpus.
  private static Map<String, @Nullable Failure> failures(Article... rows) {
    var articles = new ArrayList<Article>(List.of(rows));
    for (int i = 0; i < 3; i++) {
      String title = "Bridge closed, Aldermoor traffic waits until day " + i;
      articles.add(row("z" + i, title, i + " " + BRIDGE + "\n\n" + BRIDGE));
    }
    var failures = new TreeMap<String, @Nullable Failure>();
    Pages.of(articles, 1).forEach(page -> failures.put(page.id(), page.failed()));
    return failures;
  }
}
