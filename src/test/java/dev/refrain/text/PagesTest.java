package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Failure;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented pages, one habit of scraped pages each.
class PagesTest {
  private static final String PROSE_1 =
      "The council of Aldermoor voted on Tuesday to close the old bridge, and traffic will be led"
          + " through the market for at least two years.";
  private static final String PROSE_2 =
      "Shopkeepers fear for their trade, while the engineers say that the pillars would not have"
          + " stood another winter of floods and ice.";
  private static final String PROSE_3 =
      "A new crossing is to be built further down the river, but the money for it has not been"
          + " found yet, according to the town's treasurer.";

  @Test
  void plainParagraphsAreAllBody() {
    Page page = page(null, PROSE_1 + "\n\n" + PROSE_2 + "\n\nHe agreed.");
    assertThat(roles(page)).containsOnly(Role.BODY);
    assertThat(page.failed()).isNull();
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void oneUnbrokenLineIsBody() {
    assertThat(roles(page(null, PROSE_1 + " " + PROSE_2))).containsExactly(Role.BODY);
  }

  @Test
  void anArticleInOneLineIsBodyThoughItsDateAndSmallPrintFollow() {
    String line = (PROSE_1 + " " + PROSE_2 + " " + PROSE_3 + " ").repeat(4) + "Read on here";
    Page page =
        page(
            null,
            line
                + "\n18 November 2019\nThis document is subject to copyright, and no part of it may"
                + " be copied without leave.\nWe never share what you tell us with anyone else.");
    assertThat(texts(page, Role.BODY)).first().asString().startsWith("The council of Aldermoor");
  }

  @Test
  void aFirstSentenceThatBeginsLikeTheHeadlineIsBody() {
    String headline = "Old bridge closed in Aldermoor";
    String lead = headline + " after night of floods.";
    Page page = page(headline, headline + "\n" + lead + "\n" + PROSE_1 + "\n" + PROSE_2);
    assertThat(texts(page, Role.BODY)).containsExactly(lead, PROSE_1, PROSE_2);
    Page fused = page(headline, headline + " | Aldermoor Post Inc.\n" + PROSE_1 + "\n" + PROSE_2);
    assertThat(texts(fused, Role.BODY)).containsExactly(PROSE_1, PROSE_2);
  }

  @Test
  void paragraphsBrokenToAWidthAreJoined() {
    String wrapped =
        """
        The council of Aldermoor voted on Tuesday to close the
        old bridge, and traffic will be led through the market
        for at least two years, the mayor said.

        Shopkeepers fear for their trade, while the engineers
        say that the pillars would not have stood another
        winter of floods and ice.
        """;
    Page page = page(null, wrapped);
    assertThat(page.passages()).hasSize(2);
    assertThat(page.passages().get(1).lines().first()).isEqualTo(5);
    assertThat(page.passages().get(1).lines().last()).isEqualTo(7);
  }

  @Test
  void wrappedParagraphsAreFoundAmongMenus() {
    String text =
        """
        Home
        * News of the town and of the surrounding villages (https://example.org/news/local/)
        Sport

        The council of Aldermoor voted on Tuesday to close the
        old bridge, and traffic will be led through the market
        for at least two years, the mayor said.

        Shopkeepers fear for their trade, while the engineers
        say that the pillars would not have stood another
        winter of floods and ice.

        Read this as well, an entry that is longer than what the lines above are broken to, by far and away, you see
        """;
    Page page = page(null, text);
    assertThat(page.passages())
        .filteredOn(p -> p.role() == Role.BODY)
        .extracting(p -> p.lines().toString())
        .contains("5-7", "9-11");
  }

  @Test
  void aPageWithoutBodyIsComparedWithoutItsFurniture() {
    String text =
        String.join(
            "\n",
            "* [The old bridge closes][1]",
            "* [The market hall opens][2]",
            "Log in",
            "Newsletter");
    Page page = page(null, text);
    assertThat(page.bodyWords()).isZero();
    assertThat(Views.compared(page, View.BODY)).isNotEmpty();
  }

  @Test
  void passagesHoldEveryVisibleCharacterOnce() {
    String text =
        " date 2024-05-01 Give us money!\n\n\u00a0\n"
            + PROSE_1
            + " Ann Poe / AFP\r\n___\n"
            + PROSE_2;
    Page page = page(null, text);
    var rest = new StringBuilder(text);
    for (Passage passage : page.passages()) {
      for (int i = passage.span().start(); i < passage.span().end(); i++) {
        assertThat(rest.charAt(i)).isNotEqualTo('\0');
        rest.setCharAt(i, '\0');
      }
    }
    for (int i = 0; i < rest.length(); i++) {
      assertThat(rest.charAt(i) == '\0' || Blanks.isBlank(rest.charAt(i))).isTrue();
    }
  }

  @Test
  void menusAndListsAreNotBody() {
    String text =
        String.join(
            "\n",
            "Home",
            "News",
            "Sport",
            "Weather",
            "",
            "Aldermoor closes its old bridge",
            "",
            "By Jane Doe",
            "May 1, 2024",
            "",
            PROSE_1,
            "",
            PROSE_2,
            "",
            PROSE_3,
            "",
            "Related stories",
            "",
            "River floods the lower town again",
            "",
            "Mayor promises a new school by autumn",
            "",
            "Market hall gets a second roof",
            "");
    Page page = page(null, text);
    assertThat(page.title()).isEqualTo("Aldermoor closes its old bridge");
    assertThat(name(page.byline())).isEqualTo("Jane Doe");
    assertThat(page.published()).isEqualTo("2024-05-01");
    assertThat(texts(page, Role.BODY)).containsExactly(PROSE_1, PROSE_2, PROSE_3);
    assertThat(texts(page, Role.LINK_HEADING)).containsExactly("Related stories");
    assertThat(texts(page, Role.LINK)).hasSize(3);
  }

  @Test
  void aSmallPageKeepsItsMenuOutOfItsBody() {
    String text =
        String.join(
            "\n",
            "Home",
            "News",
            "Sport",
            "Weather",
            "",
            "Bridge closes for two years",
            "By Anna Lind",
            "",
            PROSE_1,
            "",
            PROSE_2,
            "",
            "Most read",
            "River floods the lower town",
            "Mayor promises a new school",
            "Market hall gets a second roof");
    Page page = page(null, text);
    assertThat(texts(page, Role.BODY)).containsExactly(PROSE_1, PROSE_2);
    assertThat(page.title()).isEqualTo("Bridge closes for two years");
    assertThat(texts(page, Role.LINK)).hasSize(3);
  }

  @Test
  void aCleanTextMayEndWithAListOfOtherArticles() {
    String text =
        String.join(
            "\n\n",
            PROSE_1,
            PROSE_2,
            PROSE_3,
            "Related articles",
            "River floods the lower town again",
            "Mayor promises a new school by autumn");
    Page page = page(null, text);
    assertThat(texts(page, Role.BODY)).containsExactly(PROSE_1, PROSE_2, PROSE_3);
    assertThat(texts(page, Role.LINK)).hasSize(2);
  }

  @Test
  void linesThatASiteRepeatsAreTemplateAndItsArticlesAreNot() {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 6; i++) {
      String own =
          "Report number " + "one two three four five six".split(" ", -1)[i] + " says that ";
      articles.add(
          article(
              "p" + i,
              "the site",
              String.join(
                  "\n",
                  own + PROSE_1,
                  own + PROSE_2,
                  own + PROSE_3,
                  "Please remember that this newspaper lives on what its readers are willing to give.",
                  "Give now",
                  "Once",
                  "Monthly")));
    }
    for (Page page : Pages.of(articles, 2)) {
      assertThat(texts(page, Role.TEMPLATE)).hasSize(4);
      assertThat(texts(page, Role.BODY)).hasSize(3);
    }
  }

  @Test
  void copiesOfOneTextDoNotMakeItATemplate() {
    String text = String.join("\n", PROSE_1, PROSE_2, PROSE_3);
    List<Page> pages =
        Pages.of(
            List.of(
                article("a", "the site", text),
                article("b", "the site", text),
                article(
                    "c", "the site", text + "\nUpdated with a comment of the mayor, who was away."),
                article(
                    "d", "the site", "Something else happened on the other side of the river.")),
            1);
    assertThat(pages).allSatisfy(page -> assertThat(texts(page, Role.TEMPLATE)).isEmpty());
  }

  @Test
  void copiesUnderTwoNamesAreNotOneSite() {
    String body = String.join("\n", PROSE_1, PROSE_2, PROSE_3);
    List<Page> pages =
        Pages.of(
            List.of(article("a", null, "One\n" + body), article("b", null, "Two\n" + body)), 1);
    assertThat(pages).allSatisfy(page -> assertThat(page.site()).isNull());
    assertThat(pages)
        .allSatisfy(page -> assertThat(texts(page, Role.BODY)).contains(PROSE_1, PROSE_2, PROSE_3));
  }

  @Test
  void agenciesAreReadFromDatelinesAndSourceLines() {
    Page dateline = page(null, "ALDERMOOR, May 1 (Xinhua) -- " + PROSE_1 + "\n" + PROSE_2);
    assertThat(name(dateline.agency())).isEqualTo("Xinhua");
    Page signed = page(null, PROSE_1 + "\n\n" + PROSE_2 + "\n\nSource: Reuters");
    assertThat(name(signed.agency())).isEqualTo("Reuters");
    assertThat(page(null, PROSE_1).agency()).isNull();
  }

  @Test
  void aRowsDateComesFirst() {
    Article row =
        new Article(
            "x", new Origin("x", 1), null, null, "2024-05-02", null, "May 1, 2024\n" + PROSE_1);
    Page page = Pages.of(List.of(row), 1).getFirst();
    assertThat(page.published()).isEqualTo("2024-05-02");
    assertThat(page.dates())
        .extracting(DateClaim::kind)
        .containsExactly(DateClaim.Kind.FIELD, DateClaim.Kind.DATELINE);
  }

  @Test
  void anErrorPageIsToldThoughMenusAndHeadlinesStandAroundIt() {
    Page page =
        page(
            null,
            """
            Town Post
            Local | Sport | Culture | Jobs | Property

            404 Page not found

            The page you are looking for does not exist or has been moved.

            Most read
            Rovers win the cup at last
            Ten recipes for pumpkin soup
            Why the tram is late again
            Where to swim this winter

            Support local journalism. Donate today from 3 euros a month.
            Town Post is published by Town Media Ltd.
            """);
    assertThat(page.failed()).isEqualTo(Failure.ERROR_PAGE);
  }

  @Test
  void whatIsNoArticleIsToldFromWhatIsShort() {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 5; i++) {
      articles.add(
          article("full" + i, null, i + " " + String.join("\n", PROSE_1, PROSE_2, PROSE_3)));
    }
    articles.add(article("empty", null, "\u00a0\n"));
    articles.add(article("error", null, "404 not found\nThe page you requested is not here."));
    articles.add(
        article("sign-in", null, "Log in\nAlready a subscriber? Log in to continue reading."));
    articles.add(article("stub", null, "A bridge was closed."));
    List<Page> pages = Pages.of(articles, 1);
    assertThat(pages)
        .filteredOn(page -> page.failed() != null)
        .extracting(Page::id, Page::failed)
        .containsExactly(
            tuple("empty", Failure.EMPTY),
            tuple("error", Failure.ERROR_PAGE),
            tuple("sign-in", Failure.SIGN_IN),
            tuple("stub", Failure.STUB));
    assertThat(Pages.of(List.of(article("h", null, "A bridge was closed.")), 1).getFirst().failed())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "403 Forbidden\nYou don't have permission to access this resource.\nPlease enable cookies"
            + " and log in to continue.",
        "Error 429\nToo many requests\nPlease log in or try again later.",
        "502 Bad Gateway\nLog in to your account to see the status of the service.\nnginx",
        "Forbidden\nYou don't have permission to access this page. Sign in."
      })
  void aStatusOfTheServerIsNoSignIn(String text) {
    assertThat(page(null, text).failed()).isEqualTo(Failure.ERROR_PAGE);
  }

  @Test
  void aBriefThatBeginsWithANumberIsNoStatus() {
    assertThat(page(null, "500 forbidden books\n" + PROSE_1).failed()).isNull();
  }

  private static Page page(@Nullable String title, String text) {
    return Pages.of(List.of(new Article("x", new Origin("x", 0), null, null, null, title, text)), 1)
        .getFirst();
  }

  private static Article article(String id, @Nullable String source, String text) {
    return new Article(id, new Origin(id, 0), null, source, null, null, text);
  }

  private static @Nullable String name(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.name();
  }

  private static List<Role> roles(Page page) {
    return page.passages().stream().map(Passage::role).toList();
  }

  private static List<String> texts(Page page, Role role) {
    return page.passages().stream().filter(p -> p.role() == role).map(page::text).toList();
  }

  @Test
  void tagsAroundParagraphsCostNoBodyAndCountForNothing() {
    String first = "The mayor opened the bridge on Monday, and the town came to see it.";
    String second = "“Nobody believed in it,” she said of the long and costly work on it.";
    String plain = String.join("\n\n", first, second, first + " " + second);
    String tagged =
        String.join(
            "\n\n",
            "<p class=\"lead\">" + first + "</p>",
            "<p>"
                + second.replace("she", "<a href=\"https://example.org/she\">she</a>")
                + "&nbsp;</p>",
            first + "<br/> " + second);
    Page bare = Pages.of(List.of(article("a", null, plain)), 1).getFirst();
    Page page = Pages.of(List.of(article("a", null, tagged)), 1).getFirst();
    assertThat(page.bodyWords()).isEqualTo(bare.bodyWords());
    assertThat(page.words()).isEqualTo(bare.words());
    assertThat(page.passages()).allMatch(passage -> passage.role() == Role.BODY);
  }

  @Test
  void aBylineThatNamesNobodyIsNoButton() {
    String body =
        "The mayor opened the bridge on Monday, and the town came to see it.\n\n"
            + "Nobody believed in it, she said of the long and costly work on it.\n\n"
            + "The old bridge had been closed for two years, and the ferry with it.";
    for (String byline :
        List.of(
            "By staff",
            "By our own correspondent",
            "by staff reports",
            "STAFF REPORT",
            "Staff Writer",
            "From staff reports")) {
      String text = "Mayor opens the new bridge\n" + byline + "\nMarch 1, 2025\n\n" + body;
      Page page = Pages.of(List.of(article("a", null, text)), 1).getFirst();
      assertThat(page.passages().get(1).role()).as(byline).isEqualTo(Role.BYLINE);
      assertThat(name(page.byline())).as(byline).isIn(byline, byline.substring(3));
    }
  }
}
