package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Texts made of a few sentence patterns, with other names and numbers in each.
class CommonPhrasesTest {
  private static final MatchSettings ARTICLES =
      MatchSettings.defaults().withLevels(EnumSet.of(Level.ARTICLE)).withView(View.RAW);

  private static final List<String> PATTERNS =
      List.of(
          "The company said on Tuesday that its net profit for the third quarter rose to %s million"
              + " crowns from %s million crowns in the same quarter of last year.",
          "Shares of %s were up by %s per cent in early trading on the stock exchange, which had"
              + " been closed for a holiday on the day before.",
          "The board of directors of %s will propose to the annual meeting that a dividend of %s"
              + " crowns a share should be paid in the spring.",
          "Analysts at %s had expected that sales would grow by %s per cent, according to a survey"
              + " that was published at the end of last week.",
          "The chief executive, %s, told reporters that the outlook for %s was unchanged and that no"
              + " more jobs would be cut before the end of the year.");

  @Test
  void patternsDoNotMakeCopies() {
    List<Page> pages = reports(200, new SplittableRandom(4));

    assertThat(new Verifier(ARTICLES, Level.ARTICLE).compare(texts(pages), 0, 1).jaccard())
        .isBetween(.1, .5);
    assertThat(DuplicateFinder.find(pages, ARTICLES)).isEmpty();
  }

  @Test
  void editedCopiesAreStillFoundAmongThem() {
    var random = new SplittableRandom(5);
    List<Page> pages = reports(200, random);
    String story = Sample.words(random, 200, 3_000);
    pages.add(Sample.body("x1", story));
    pages.add(Sample.body("x2", Sample.edited(random, story, .14)));

    List<Match> found = DuplicateFinder.find(pages, ARTICLES);

    assertThat(found)
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.relation()).isEqualTo(Relation.NEAR);
              assertThat(match.jaccard()).isLessThan(ARTICLES.similarity());
            });
  }

  @Test
  void aLargeFamilyOfCopiesDoesNotMakeItsOwnTextCommon() {
    var random = new SplittableRandom(6);
    String story = Sample.words(random, 200, 3_000);
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 40; i++) {
      pages.add(Sample.body("a" + i, Sample.edited(random, story, .04)));
      pages.add(Sample.body("b" + i, Sample.words(random, 200, 3_000)));
    }
    pages.add(Sample.body("c", Sample.edited(random, story, .1)));

    List<Match> found = DuplicateFinder.find(pages, ARTICLES);

    assertThat(found.stream().map(Match::relation)).containsOnly(Relation.NEAR);
    assertThat(found.stream().filter(match -> match.b().article().equals("c"))).hasSize(40);
  }

  @Test
  void neitherNamesNorOrderDecide() {
    var random = new SplittableRandom(7);
    var texts = new ArrayList<String>();
    reports(40, random).forEach(page -> texts.add(page.article().text()));
    for (int i = 0; i < 40; i++) {
      texts.add(Sample.edited(random, texts.get(random.nextInt(texts.size())), .1));
    }
    List<Double> found = measures(texts);
    Collections.shuffle(texts, new Random(3));

    assertThat(measures(texts)).isEqualTo(found).isNotEmpty();
  }

  private static List<Double> measures(List<String> texts) {
    var pages = new ArrayList<Page>();
    for (String text : texts) {
      pages.add(Sample.body(String.format(Locale.ROOT, "p%03d", pages.size()), text));
    }
    return DuplicateFinder.find(pages, ARTICLES).stream().map(Match::jaccard).sorted().toList();
  }

  private static Texts texts(List<Page> pages) {
    return Texts.articles(pages, View.RAW);
  }

  private static List<Page> reports(int count, SplittableRandom random) {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder();
      for (String pattern : PATTERNS) {
        text.append(String.format(Locale.ROOT, pattern, name(random), name(random))).append(' ');
      }
      pages.add(Sample.body(String.format(Locale.ROOT, "r%03d", i), text.toString()));
    }
    return pages;
  }

  private static String name(SplittableRandom random) {
    return "n" + random.nextInt(100_000) + " m" + random.nextInt(100_000);
  }
}
