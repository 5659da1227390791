package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Failure;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PagesWithoutArticleTest {
  private static final String FORM =
      "Thank you for signing up, please check your inbox for a message that we have sent to you"
          + " and click on the link in it to make your account ready for use by ";

  @Test
  void aClassOfFormsIsAStarAndNotAllItsPairs() {
    List<Page> pages = forms(30);

    List<Match> found = DuplicateFinder.find(pages, MatchSettings.defaults());

    assertThat(found).hasSize(29).allMatch(match -> match.level() == Level.ARTICLE);
    String hub = common(found);
    assertThat(found).allMatch(m -> m.a().article().equals(hub) || m.b().article().equals(hub));
  }

  @Test
  void theRawViewListsAllPairs() {
    List<Page> pages = forms(10);

    assertThat(DuplicateFinder.find(pages, MatchSettings.defaults().withView(View.RAW)))
        .filteredOn(match -> match.level() == Level.ARTICLE)
        .hasSize(45);
  }

  @Test
  void pairsWithAnArticleAndRepeatsInsideAPageStay() {
    String text = Sample.words(new SplittableRandom(1), 60, 1_000);
    Page article = Sample.body("x", text);
    Page stub = failed(Sample.body("y", text, text));

    List<Match> found = DuplicateFinder.find(List.of(article, stub), MatchSettings.defaults());

    assertThat(found)
        .extracting(match -> match.level() + " " + match.a().article() + match.b().article())
        .containsExactly("ARTICLE xy", "PASSAGE xy", "PASSAGE xy", "PASSAGE yy");
  }

  private static String common(List<Match> found) {
    Match first = found.getFirst();
    String a = first.a().article();
    Match last = found.getLast();
    return last.a().article().equals(a) || last.b().article().equals(a) ? a : first.b().article();
  }

  private static List<Page> forms(int count) {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < count; i++) {
      pages.add(failed(Sample.body(String.format(Locale.ROOT, "f%02d", i), FORM + "user" + i % 3)));
    }
    return pages;
  }

  private static Page failed(Page page) {
    Article article = page.article();
    return new Page(
        article,
        page.passages(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "en",
        page.words(),
        page.bodyWords(),
        Failure.SIGN_IN);
  }
}
