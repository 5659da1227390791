package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.refrain.match.Sample;
import dev.refrain.model.Article;
import dev.refrain.model.KnownSite;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Furniture learned in one run and known in the next.
class SitesTest {
  private static final String SOURCE = "The Example";
  private static final String GIFT =
      "Please remember that this newspaper lives on what its readers are willing to give.";

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = SOURCE)
  void aPageThatComesAloneHasTheFurnitureOfItsSite(@Nullable String source) {
    Sites known = Pages.learn(articles(0, 5, source), Sites.none(), 1);
    List<Article> alone = articles(5, 6, source);
    assertThat(template(Pages.of(alone, 1).getFirst())).isEmpty();
    Page page = Pages.of(alone, known, 1).getFirst();
    assertThat(template(page)).contains(GIFT).hasSize(5);
    assertThat(page.site()).isEqualTo(known.known().getFirst().name());
  }

  @Test
  void pagesOneByOneTeachAsMuchAsAllAtOnce() {
    Sites byOne = Sites.none();
    for (int i = 0; i < 15; i++) {
      byOne = Pages.learn(articles(i, i + 1, SOURCE), byOne, 1);
    }
    Sites atOnce = Pages.learn(articles(0, 15, SOURCE), Sites.none(), 1);
    assertThat(byOne.known().getFirst().lines()).isEqualTo(atOnce.known().getFirst().lines());
    assertThat(byOne.known().getFirst().pages()).isEqualTo(15);
  }

  @Test
  void noPageIsCountedTwice() {
    List<Article> articles = articles(0, 6, SOURCE);
    Sites once = Pages.learn(articles, Sites.none(), 1);
    Sites twice = Pages.learn(articles, once, 1);
    assertThat(twice.known()).isEqualTo(once.known());
    assertThat(Pages.of(articles, once, 1)).isEqualTo(Pages.of(articles, 1));
  }

  @Test
  void aPageThatCameBeforeWithAnotherDateIsNotCountedAgain() {
    Sites known = Sites.none();
    List<Article> articles = articles(0, 4, SOURCE);
    for (int day = 0; day < 6; day++) {
      var dated = new ArrayList<Article>();
      for (Article page : articles) {
        String text = page.text() + "\nSeen on day " + day + " as number " + page.id();
        dated.add(new Article(page.id(), page.origin(), null, SOURCE, null, null, text));
      }
      known = Pages.learn(dated, known, 1);
    }
    assertThat(known.known().getFirst().pages()).isEqualTo(4);
    assertThat(template(Pages.of(articles(4, 5, SOURCE), known, 1).getFirst())).contains(GIFT);
  }

  @Test
  void rareLinesAreForgottenAndCountsStayBounded() {
    Sites known = Sites.none();
    for (int run = 0; run < 30; run++) {
      known = Pages.learn(articles(100 * run, 100 * (run + 1), SOURCE), known, 2);
    }
    KnownSite site = known.known().getFirst();
    assertThat(site.lines()).hasSize(5);
    assertThat(site.lines().values()).allMatch(pages -> pages == site.pages());
    assertThat(site.pages()).isBetween(500, 1000);
    assertThat(site.seen()).hasSize(1000);
  }

  @Test
  void aNewTemplateTakesThePlaceOfAnOldOne() {
    Sites known = Pages.learn(articles(0, 3000, SOURCE), Sites.none(), 2);
    var renewed = new ArrayList<Article>();
    for (Article old : articles(3000, 3900, SOURCE)) {
      renewed.add(
          new Article(
              old.id(), old.origin(), null, SOURCE, null, null, old.text().replace("give", "pay")));
    }
    known = Pages.learn(renewed, known, 2);
    Page page = Pages.of(renewed.subList(0, 1), known, 1).getFirst();
    assertThat(template(page)).contains(GIFT.replace("give", "pay"));
  }

  @Test
  void pagesOnOneLineAreKnownToo() {
    List<Article> five =
        TemplateSpansTest.articles(5, SOURCE, i -> GIFT + " " + prose(i).repeat(2));
    Sites known = Pages.learn(five, Sites.none(), 1);
    List<Article> alone =
        TemplateSpansTest.articles(1, SOURCE, _ -> GIFT + " " + prose(9).repeat(2));
    assertThat(template(Pages.of(alone, 1).getFirst())).isEmpty();
    assertThat(template(Pages.of(alone, known, 1).getFirst())).containsExactly(GIFT);
  }

  @Test
  void idsThatBeginAnewDoNotMixUnnamedSites() {
    Sites known = Pages.learn(articles(0, 5, null), Sites.none(), 1);
    var others = new ArrayList<Article>();
    for (Article page : articles(0, 5, null)) {
      String text = page.text().toUpperCase(Locale.ROOT).replaceAll("(?m)$", " otherwise.");
      others.add(new Article(page.id(), page.origin(), null, null, null, null, text));
    }
    known = Pages.learn(others, known, 1);
    assertThat(known.known())
        .extracting(KnownSite::name)
        .containsExactly("site of 0", "site of 0 (2)");
    assertThat(known.known()).extracting(KnownSite::pages).containsExactly(5, 5);
  }

  @Test
  void aPageOfAnErrorThatComesFirstHidesNoSite() {
    List<Article> pages = new ArrayList<>(articles(0, 5, null));
    String text =
        "Give now\nOnce\nMonthly\nSorry, this page could not be found.\n" + GIFT + "\nContact us";
    pages.addFirst(new Article("!", pages.getFirst().origin(), null, null, null, null, text));
    for (Page page : Pages.of(pages, 1)) {
      assertThat(template(page)).as(page.id()).contains(GIFT).hasSize(5);
      assertThat(page.site()).isEqualTo("site of 0");
    }
    Sites known = Pages.learn(articles(0, 5, null), Sites.none(), 1);
    assertThat(template(Pages.of(pages.subList(0, 1), known, 1).getFirst())).hasSize(5);
  }

  @Test
  void copiesThatComeFirstHideNoSite() {
    List<Article> pages = new ArrayList<>(articles(0, 5, null));
    Article copied = pages.getFirst();
    for (String id : List.of("!", "00", "31")) {
      pages.add(new Article(id, copied.origin(), null, null, null, null, copied.text()));
    }
    for (Page page : Pages.of(pages, 1)) {
      assertThat(template(page)).as(page.id()).contains(GIFT).hasSize(5);
      assertThat(page.site()).isEqualTo("site of !");
    }
  }

  @Test
  void countsMustFitThePages() {
    var lines = new TreeMap<Long, Integer>();
    lines.put(7L, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnownSite(SOURCE, true, 2, lines, 0, new TreeMap<>(), List.of()))
        .withMessageContaining("found 3");
  }

  private static List<Article> articles(int from, int to, @Nullable String source) {
    return TemplateSpansTest.articles(
            to,
            source,
            i ->
                String.join(
                    "\n",
                    "Give now",
                    "Once",
                    "Monthly",
                    prose(3 * i),
                    prose(3 * i + 1),
                    prose(3 * i + 2),
                    GIFT,
                    "Contact us"))
        .subList(from, to);
  }

  /// A sentence of its own for every number.
  private static String prose(int number) {
    return Sample.words(new SplittableRandom(number), 40, 9000) + " of the " + number + " in town.";
  }

  private static List<String> template(Page page) {
    return page.passages().stream()
        .filter(passage -> passage.role() == Role.TEMPLATE)
        .map(page::text)
        .toList();
  }
}
