package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import dev.refrain.read.ArticleStore;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The way for many articles finds every copy that the way for texts in memory finds, with the same
/// figures and spans.
class RawArticlesTest {
  private static final MatchSettings SETTINGS =
      MatchSettings.defaults().withView(View.RAW).withLevels(EnumSet.of(Level.ARTICLE));

  @Test
  void findsTheSameCopies() throws IOException {
    List<Article> articles = articles(new Random(3));
    List<Match> wanted =
        DuplicateFinder.find(Pages.of(articles, 1), SETTINGS).stream()
            .filter(RawArticlesTest::isCopy)
            .toList();
    List<Match> found = find(articles, 1);
    assertThat(wanted).hasSizeGreaterThan(100);
    assertThat(found).containsAll(wanted);
    Collections.shuffle(articles, new Random(8));
    assertThat(find(articles, 2)).isEqualTo(found);
  }

  @Test
  void findsTheSameCopiesInASampleAndOnTheDisk() throws IOException {
    List<Article> articles = articles(new Random(4));
    List<Match> wanted = copies(find(articles, 1));
    for (long budget : new long[] {1 << 22, 1}) {
      var memory = new MemoryBudget(budget);
      List<Match> found = copies(find(articles, 2, GramSpool.sampled(memory), memory));
      assertThat(found).containsExactlyElementsOf(wanted);
    }
  }

  private static List<Match> copies(List<Match> matches) {
    return matches.stream().filter(RawArticlesTest::isCopy).toList();
  }

  @Test
  void listsAThousandCopiesOnceEach() throws IOException {
    var articles = new ArrayList<Article>();
    String text = words(new Random(1), 60);
    for (int i = 0; i < 1_200; i++) {
      articles.add(article("c" + (1_000 + i), text));
    }
    for (int i = 0; i < 200; i++) {
      articles.add(article("n" + i, text + " and the number " + i));
    }
    List<Match> found = find(articles, 2);
    assertThat(found.stream().filter(match -> match.relation() == Relation.EXACT)).hasSize(1_199);
    for (int i = 0; i < 200; i++) {
      String id = "n" + i;
      assertThat(found).anyMatch(m -> m.a().article().equals(id) || m.b().article().equals(id));
    }
  }

  private static List<Match> find(List<Article> articles, int threads) throws IOException {
    var budget = new MemoryBudget(1 << 20);
    return find(articles, threads, GramSpool.complete(budget), budget);
  }

  private static List<Match> find(
      List<Article> articles, int threads, GramSpool spool, MemoryBudget budget)
      throws IOException {
    var found = new MatchList();
    try (GramSpool grams = spool;
        var store = ArticleStore.of(articles, grams::sketches)) {
      new RawArticles(store, grams, SETTINGS.withThreads(threads), budget, found, (_, _) -> {})
          .find();
    }
    return found.matches();
  }

  private static boolean isCopy(Match match) {
    return match.relation() != Relation.OVERLAP;
  }

  private static List<Article> articles(Random random) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 150; i++) {
      String text = words(random, 20 + random.nextInt(300));
      articles.add(article("a" + i, text));
      articles.add(
          article(
              "b" + i,
              i % 7 == 0 ? text.toUpperCase(java.util.Locale.ROOT) : edited(text, random)));
      if (i % 3 == 0) {
        articles.add(article("c" + i, words(random, 400) + " " + text + " " + words(random, 300)));
      }
      if (i % 10 == 0) {
        articles.add(
            article(
                "s" + i, "Markets closed for the holiday of " + "abcdefghij".charAt(i / 10 % 10)));
        articles.add(article("t" + i, "Nothing"));
      }
    }
    return articles;
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      edited.append(random.nextInt(12) == 0 ? "edit" + random.nextInt(9_999) : word).append(' ');
    }
    return edited.toString();
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("w").append(random.nextInt(3_000)).append(i % 15 == 14 ? ".\n" : " ");
    }
    return words.toString();
  }

  private static Article article(String id, String text) {
    return new Article(id, new Origin("test", 0), null, null, null, null, text);
  }
}
