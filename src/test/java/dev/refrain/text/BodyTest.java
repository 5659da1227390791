package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Invented articles that a scraper cut.
class BodyTest {
  private static final String WHOLE =
      """
      The town library of Aldermoor lends ladders, drills and a telescope from this week on.
      Readers may keep a tool for a fortnight, the librarian explained. So many came on the first \
      day that a list had to be opened.
      """;

  private static final String CUT =
      "The telescope is taken until the spring. She said that the library hopes to lend lutes and"
          + " has asked the mus";

  private static final String MENU =
      """
      Home
      News | Sport | Weather | Video
      Most read
      Five roads to close for repairs
      Mayor opens a new swimming pool
      Bakers win a prize in the capital

      """;

  @Test
  void aParagraphThatBreaksOffIsBody() {
    assertThat(body(WHOLE + CUT)).hasSize(3).last().asString().endsWith("asked the mus");
    assertThat(body(WHOLE.replace("\n", "\n\n") + CUT)).hasSize(3);
    assertThat(body(WHOLE + CUT.replace(" mus", "")))
        .hasSize(3)
        .last()
        .asString()
        .endsWith("asked the");
  }

  @Test
  void whatStandsBehindTheArticleIsNotItsEnd() {
    String small = "Five roads to close for repairs. Read more of the news of the town";

    assertThat(body(MENU + WHOLE + "\n" + small + "\n© 2024 Post"))
        .noneMatch(text -> text.contains("Five roads"));
  }

  private static List<String> body(String text) {
    Page page =
        Pages.read(
                List.of(new Article("a", new Origin("a", 1), null, null, null, null, text)),
                Sites.none(),
                1)
            .pages()
            .getFirst();
    return page.passages().stream()
        .filter(passage -> passage.kind() == PassageKind.BODY)
        .map(Passage::span)
        .map(span -> span.in(text))
        .toList();
  }
}
