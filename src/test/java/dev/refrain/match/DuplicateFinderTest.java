package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.View;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {
  private static final String STORY =
      "The council voted on Tuesday to close the old bridge over the river for repairs that will last"
          + " until spring, a decision that angered shop owners on both sides of the water.";
  private static final MatchSettings ARTICLES =
      MatchSettings.defaults().withLevels(EnumSet.of(Level.ARTICLE)).withView(View.RAW);
  private static final MatchSettings PASSAGES =
      MatchSettings.defaults().withLevels(EnumSet.of(Level.PASSAGE));

  @Test
  void theFastPathAnswersLikeBruteForce() {
    for (int seed = 0; seed < 4; seed++) {
      List<Page> pages = corpus(seed, 150);

      assertThat(found(pages, PASSAGES))
          .isEqualTo(bruteForce(pages, PASSAGES, Level.PASSAGE))
          .isNotEmpty();
    }
  }

  @Test
  void articlesAreFoundAsOftenAsTheBandsPromise() {
    int wanted = 0;
    int got = 0;
    for (int seed = 10; seed < 14; seed++) {
      List<Page> pages = corpus(seed, 150);
      Set<String> all = bruteForce(pages, ARTICLES, Level.ARTICLE);
      Set<String> found = found(pages, ARTICLES);

      assertThat(all).containsAll(found);
      wanted += all.size();
      got += found.size();
    }
    assertThat((double) got / wanted).isGreaterThan(.99);
  }

  @Test
  void jaccardAndContainmentAreExact() {
    for (Match match : DuplicateFinder.find(corpus(8, 60), PASSAGES)) {
      assertThat(match.estimate()).isCloseTo(match.jaccard(), within(.35));
      assertThat(match.jaccard())
          .isLessThanOrEqualTo(Math.min(match.containmentA(), match.containmentB()) + 1e-9);
    }
    List<Match> found =
        DuplicateFinder.find(
            List.of(Sample.body("a", STORY), Sample.body("b", STORY.replace("Tuesday", "Monday"))),
            PASSAGES);

    Set<String> a = grams(STORY, 3);
    Set<String> b = grams(STORY.replace("Tuesday", "Monday"), 3);
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    Match match = found.getFirst();
    assertThat(match.jaccard())
        .isEqualTo((double) common.size() / (a.size() + b.size() - common.size()));
    assertThat(match.containmentA()).isEqualTo((double) common.size() / a.size());
  }

  @Test
  void neitherOrderNorThreadsChangeTheResult() {
    List<Page> pages = corpus(5, 200);
    List<Page> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(1));
    MatchSettings both = MatchSettings.defaults().withView(View.RAW);

    List<Match> found = DuplicateFinder.find(pages, both.withThreads(1));

    assertThat(DuplicateFinder.find(shuffled, both.withThreads(2))).isEqualTo(found);
    assertThat(found).isSorted().isNotEmpty();
  }

  @Test
  void aHundredThousandIdenticalPassagesDoNotBecomeBillionsOfPairs() {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 20_000; i++) {
      pages.add(Sample.body(String.format(Locale.ROOT, "p%05d", i), STORY));
    }

    DuplicateFinder.Found found = search(pages);

    assertThat(found.matches()).hasSize(19_999);
    assertThat(found.matches()).allMatch(match -> match.a().article().equals("p00000"));
    assertThat(found.unlisted().pairs()).isEqualTo(20_000L * 19_999 / 2 - 19_999);
  }

  @Test
  void aHotPassageInManyVersionsStaysLinear() {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 4_000; i++) {
      pages.add(Sample.body(String.format(Locale.ROOT, "p%05d", i), STORY + " Version x" + i));
    }

    DuplicateFinder.Found found = search(pages);

    assertThat(found.unlisted().capped()).isPositive();
    assertThat(found.candidates()).isLessThan(4_000L * 300);
    assertThat(found.matches()).hasSizeGreaterThan(3_999);
  }

  @Test
  void containmentIsToldFromLikeness() {
    String tail = " " + Sample.words(new SplittableRandom(2), 60, 10_000);

    assertThat(relation(STORY, STORY + tail)).isEqualTo(Relation.CONTAINED);
    assertThat(relation(STORY + tail, STORY)).isEqualTo(Relation.CONTAINS);
    assertThat(relation(STORY, STORY.toUpperCase(Locale.ROOT))).isEqualTo(Relation.EXACT);
    assertThat(relation(STORY, STORY.replace("angered", "pleased"))).isEqualTo(Relation.NEAR);
  }

  @Test
  void shortPassagesAreAlikeOnlyButForASlip() {
    assertThat(matches("Council closes old bridge", "Council closes old bridges")).hasSize(1);
    assertThat(matches("Council closes old bridge", "Council opens old bridge")).isEmpty();
    assertThat(matches("Police arrest 12 after riot", "Police arrest 13 after riot")).isEmpty();
    assertThat(matches("Results of the women's final", "Results of the men's final")).isEmpty();
    assertThat(matches("He said no", "He said no")).isEmpty();
    assertThat(matches("Council closes old bridge", STORY + " Council closes old bridge"))
        .isEmpty();
  }

  @Test
  void aShortPassageWithOneOtherWordSaysSomethingElse() {
    assertThat(
            matches(
                "The names of the wounded have not been released.",
                "The names of the victims have not been released."))
        .isEmpty();
  }

  @Test
  void bulletsAreNotCompared() {
    Page page =
        Sample.page("a")
            .line(Role.LINK, "- Ten things to know about the bridge")
            .line(Role.LINK, "Ten things to know about the bridge")
            .build();

    assertThat(DuplicateFinder.find(List.of(page), PASSAGES))
        .singleElement()
        .satisfies(match -> assertThat(match.relation()).isEqualTo(Relation.EXACT));
  }

  @Test
  void whatASitePrintsByItselfIsComparedInTheRawViewOnly() {
    List<Page> pages =
        List.of(
            Sample.page("a")
                .line(Role.TEMPLATE, STORY)
                .line(Role.READING_TIME, "2 min read")
                .build(),
            Sample.page("b")
                .line(Role.TEMPLATE, STORY)
                .line(Role.READING_TIME, "2 min read")
                .build());

    assertThat(DuplicateFinder.find(pages, PASSAGES)).isEmpty();
    assertThat(DuplicateFinder.find(pages, PASSAGES.withView(View.RAW))).hasSize(1);
  }

  @Test
  void linkListsRepeatOnlyWithinTheirArticle() {
    String entry = "Ten things to know about the bridge over the river";
    List<Page> pages =
        List.of(
            Sample.page("a").line(Role.LINK, entry).line(Role.LINK, entry).build(),
            Sample.page("b").line(Role.TITLE, entry).build());

    assertThat(DuplicateFinder.find(pages, PASSAGES))
        .singleElement()
        .satisfies(match -> assertThat(match.b().article()).isEqualTo("a"));
  }

  @Test
  void sharedStretchesHoldEqualWordsAndSkipWhatTheViewHides() {
    Page a =
        Sample.page("a")
            .line(Role.BODY, STORY)
            .line(Role.TEMPLATE, "Sign up for our newsletter today")
            .line(Role.BODY, "Nobody was asked, said one of them.")
            .build();
    Page b = Sample.body("b", STORY, "Nobody was asked, said one of them.");

    Match match = DuplicateFinder.find(List.of(a, b), ARTICLES.withView(View.BODY)).getFirst();

    assertThat(match.relation()).isEqualTo(Relation.EXACT);
    assertThat(match.shared()).hasSize(2);
    for (Match.Shared shared : match.shared()) {
      assertThat(shared.a().in(a.article().text())).isEqualTo(shared.b().in(b.article().text()));
    }
  }

  @Test
  void changedNumbersNegationsAndNamesAreFlagged() {
    String text =
        "Officials told Anna Berger that the tunnel will be open to 300 cars a day from the end of"
            + " next month, and that it is safe for cyclists too.";

    assertThat(differences(text, text.replace("300", "900"))).containsOnly(Difference.NUMBER);
    assertThat(differences(text, text.replace("is safe", "is not safe")))
        .containsOnly(Difference.NEGATION);
    assertThat(differences(text, text.replace("is safe", "isn't safe")))
        .containsOnly(Difference.NEGATION);
    assertThat(differences(text, text.replace("Berger", "Vogel"))).containsOnly(Difference.NAME);
    assertThat(differences(text, text.replace("too", "also"))).isEmpty();
  }

  @Test
  void emptyTextsAndOtherScriptsDoNoHarm() {
    String greek = "Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα του ποταμού αύριο";
    String chinese = "市议会星期二投票决定关闭河上的旧桥进行维修直到明年春天为止";
    List<Page> pages =
        List.of(
            Sample.body("a", greek, chinese, "   ", "<script>alert(1)</script>", "\u0000\ufffd"),
            Sample.body("b", greek, chinese, ""));

    List<Match> found = DuplicateFinder.find(pages, PASSAGES);

    assertThat(found).hasSize(2).allMatch(match -> match.relation() == Relation.EXACT);
  }

  @Test
  void comparisonAlwaysAnswers() {
    Page a = Sample.body("a", STORY);
    Page b = Sample.body("b", "Nothing of that is here.");

    Match match = PairComparison.compare(a, b, ARTICLES);

    assertThat(match.relation()).isEqualTo(Relation.OVERLAP);
    assertThat(match.jaccard()).isZero();
    assertThat(PairComparison.compare(a, a, ARTICLES).relation()).isEqualTo(Relation.EXACT);
  }

  private static Set<String> found(List<Page> pages, MatchSettings settings) {
    var found = new HashSet<String>();
    for (Match match : DuplicateFinder.find(pages, settings)) {
      if (match.relation() != Relation.OVERLAP) {
        found.add(name(match));
      }
    }
    return found;
  }

  private static Relation relation(String a, String b) {
    return matches(a, b).getFirst().relation();
  }

  private static Set<Difference> differences(String a, String b) {
    return matches(a, b).getFirst().differs();
  }

  private static List<Match> matches(String a, String b) {
    return DuplicateFinder.find(List.of(Sample.body("a", a), Sample.body("b", b)), PASSAGES);
  }

  /// Articles of a few paragraphs; a third are edited copies, and some paragraphs are borrowed.
  private static List<Page> corpus(int seed, int size) {
    var random = new SplittableRandom(seed);
    var pages = new ArrayList<Page>();
    var paragraphs = new ArrayList<String>();
    String[] previous = new String[0];
    for (int i = 0; i < size; i++) {
      boolean copy = i > 0 && random.nextInt(3) == 0;
      String[] lines = new String[copy ? previous.length : 1 + random.nextInt(4)];
      double rate = random.nextDouble(.15);
      for (int line = 0; line < lines.length; line++) {
        boolean borrowed = !paragraphs.isEmpty() && random.nextInt(6) == 0;
        String fresh = Sample.words(random, 8 + random.nextInt(50), 500);
        String kept = borrowed ? paragraphs.get(random.nextInt(paragraphs.size())) : fresh;
        lines[line] = copy ? Sample.edited(random, previous[line], rate) : kept;
        paragraphs.add(lines[line]);
      }
      pages.add(Sample.body(String.format(Locale.ROOT, "p%04d", i), lines));
      previous = lines;
    }
    return pages;
  }

  private static Set<String> bruteForce(List<Page> pages, MatchSettings settings, Level level) {
    var found = new HashSet<String>();
    try (var workers = new Workers(1)) {
      PassageWords words = PassageWords.of(pages, 1);
      Texts texts =
          level == Level.ARTICLE
              ? Texts.articles(pages, settings.view(), words, workers)
              : Texts.passages(pages, settings.view(), words, workers);
      var verifier = new Verifier(settings, level);
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          Verdict verdict = verifier.verify(texts, i, j);
          if (verdict != null && verdict.relation() != Relation.OVERLAP) {
            found.add(name(texts.side(i), texts.side(j), verdict.relation()));
          }
        }
      }
    }
    return found;
  }

  private static String name(Match match) {
    return name(match.a(), match.b(), match.relation());
  }

  private static String name(Match.Side a, Match.Side b, Relation relation) {
    return a.article() + "/" + a.passage() + " " + b.article() + "/" + b.passage() + " " + relation;
  }

  private static Set<String> grams(String text, int n) {
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\w]+", " ").strip().split(" ", -1);
    var grams = new HashSet<String>();
    for (int i = 0; i + n <= words.length; i++) {
      grams.add(String.join(" ", List.of(words).subList(i, i + n)));
    }
    return grams;
  }

  private static DuplicateFinder.Found search(List<Page> pages) {
    return DuplicateFinder.search(
        pages, PassageWords.of(pages, 1), PASSAGES.withThreads(2), PairSink.none());
  }
}
