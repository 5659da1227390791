package dev.refrain.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.refrain.group.KeepPolicy;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.text.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final CleanSettings SETTINGS = settings(false, false);

  private static CleanSettings settings(boolean dropFailed, boolean dropRepeats) {
    return new CleanSettings(
        MatchSettings.defaults(), KeepPolicy.defaults(), dropFailed, dropRepeats, false, 2);
  }

  private static CleanSettings keeping(boolean keepEdited, String... rules) {
    KeepPolicy keep = KeepPolicy.of(List.of(rules));
    return new CleanSettings(MatchSettings.defaults(), keep, false, false, keepEdited, 1);
  }

  private static Cleaning clean(List<Article> articles, CleanSettings settings) {
    return Cleaner.clean(articles, settings, Sites.none(), (article, _) -> article.id());
  }

  private static Article article(String id, String published, String text) {
    return new Article(id, new Origin("rows", 1), null, null, published, null, text);
  }

  private static List<Article> seeds() throws IOException {
    var articles = new ArrayList<Article>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        articles.add(
            new Article(name, new Origin(name, 0), null, null, null, null, Files.readString(file)));
      }
    }
    return articles;
  }

  private static List<Article> again(Cleaning cleaning) {
    return cleaning.kept().values().stream()
        .map(
            kept -> {
              Article a = kept.article();
              return new Article(
                  a.id(), a.origin(), a.url(), a.source(), a.published(), a.title(), kept.text());
            })
        .sorted(Comparator.comparing(Article::id))
        .toList();
  }

  private static void assertFixed(Cleaning cleaning, CleanSettings settings) {
    Cleaning second = clean(again(cleaning), settings);
    assertThat(second.leftOut()).isEmpty();
    assertThat(again(second)).isEqualTo(again(cleaning));
  }

  /// Prose of words that no two sentences order alike, and never the same for two seeds.
  private static String prose(Random random, int sentences) {
    var text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      var sentence = new StringBuilder("The");
      for (int w = 0; w < 14; w++) {
        sentence.append(' ').append(Integer.toString(30_000 + random.nextInt(900_000), 36));
        sentence.append(List.of(" of the", " and", " in", " was", "").get(random.nextInt(5)));
      }
      text.append(sentence).append(i % 3 == 2 ? ".\n\n" : ". ");
    }
    return text.toString().strip();
  }

  /// Pages of sites with menus, lists and small print around prose, and copies among them.
  private static List<Article> corpus(long seed) {
    var random = new Random(seed);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 40; i++) {
      String site = List.of("North", "South", "East").get(random.nextInt(3));
      String body =
          i > 5 && random.nextInt(4) == 0
              ? articles.get(random.nextInt(i)).text().replaceFirst("the", "a")
              : prose(random, 3 + random.nextInt(12));
      String menu =
          "%s Daily\nHome\nWorld news\nSign up for our newsletter\n\n".formatted(site)
              + "Headline number %d about things\nBy Ann Writer\nMay %d, 2024\n\n"
                  .formatted(i, 1 + random.nextInt(28));
      String tail =
          "\n\nRead more\nOther mayor opens a bridge again\nCouncil votes on the %d budget today\n"
                  .formatted(random.nextInt(5))
              + "Support independent journalism in %s by donating today\nShare\n"
                  .formatted(site.toLowerCase(Locale.ROOT));
      articles.add(
          new Article(
              "p%03d".formatted(i),
              new Origin("rows", i + 1),
              null,
              random.nextBoolean() ? site : null,
              null,
              null,
              random.nextInt(5) == 0 ? body : menu + body + tail));
    }
    return articles;
  }

  @Test
  void theSeedsLoseTheirFurnitureAndNothingElse() throws IOException {
    Cleaning cleaning = clean(seeds(), SETTINGS);
    assertThat(cleaning.kept()).hasSize(5);
    assertThat(cleaning.wordsKept()).isBetween(cleaning.words() / 3, cleaning.words() / 2);
    for (Article seed : seeds()) {
      String rest = Objects.requireNonNull(cleaning.text(seed));
      List<LeftOut> left =
          cleaning.leftOut().stream().filter(l -> seed.id().equals(l.article())).toList();
      assertThat(visible(rest) + left.stream().mapToInt(l -> visible(part(l, seed))).sum())
          .isEqualTo(visible(seed.text()));
    }
    assertFixed(cleaning, SETTINGS);
  }

  private static String part(LeftOut left, Article article) {
    LeftOut.Place place = Objects.requireNonNull(left.place());
    String before = article.text().substring(0, place.span().start());
    assertThat(place.lines().first()).isEqualTo(1 + before.split("\n", -1).length - 1);
    return place.span().in(article.text());
  }

  private static int visible(String text) {
    return text.replaceAll("(?U)\\s", "").length();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aCleanedCorpusIsClean(long seed) {
    List<Article> corpus = corpus(seed);
    for (CleanSettings settings : List.of(SETTINGS, settings(true, true))) {
      Cleaning cleaning = clean(corpus, settings);
      assertThat(cleaning.leftOut()).isNotEmpty();
      assertFixed(cleaning, settings);
      for (Article article : corpus) {
        boolean listed =
            cleaning.leftOut().stream()
                .anyMatch(l -> l.place() == null && article.id().equals(l.article()));
        assertThat(listed).isEqualTo(cleaning.text(article) == null);
      }
    }
  }

  @Test
  void ofCopiesTheOneToKeepStays() {
    String text = prose(new Random(1), 9);
    var articles =
        List.of(
            article("late", "2024-05-03", text),
            article("early", "2024-05-01", text + " The end was open."),
            article("other", "2024-05-01", prose(new Random(2), 9)));
    Cleaning cleaning = clean(articles, SETTINGS);
    assertThat(cleaning.kept()).containsOnlyKeys("early", "other");
    assertThat(cleaning.leftOut()).hasSize(1);
    LeftOut copy = cleaning.leftOut().getFirst();
    assertThat(copy.kind()).isEqualTo(LeftOut.Kind.COPY);
    assertThat(copy.copyOf()).isEqualTo(Match.Side.of("early"));
    assertThat(copy.reason()).contains("early", "earliest");
    assertThat(copy.group()).isNotBlank();
  }

  @Test
  void anExcerptLeavesWhateverItsDateUnlessAskedFor() {
    String excerpt = prose(new Random(1), 9);
    var articles =
        List.of(
            article("excerpt", "2024-05-01", excerpt),
            article("whole", "2024-05-02", excerpt + "\n\n" + prose(new Random(2), 9)));
    CleanSettings sparing = keeping(true, "whole", "earliest", "first");

    assertThat(clean(articles, sparing).kept()).containsOnlyKeys("whole");
    assertFixed(clean(articles, sparing), sparing);
    CleanSettings earliest = keeping(true, "earliest");
    assertThat(clean(articles, earliest).kept()).containsOnlyKeys("excerpt", "whole");
    assertFixed(clean(articles, earliest), earliest);
    assertThat(clean(articles, keeping(false, "earliest")).kept()).containsOnlyKeys("excerpt");
    assertThat(clean(articles, keeping(false, "earliest")).edited()).isEqualTo(1);
  }

  @Test
  void anUpdateStaysAndItsOwnCopiesLeave() {
    String text = prose(new Random(1), 9);
    String before = text.replaceFirst("\\. ", ". At least 12 people died. ");
    String after = text.replaceFirst("\\. ", ". At least 15 people died. ");
    var articles =
        List.of(
            article("first", "2024-05-01", before),
            article("first-again", "2024-05-02", before),
            article("update", "2024-05-03", after),
            article("update-again", "2024-05-04", after));

    CleanSettings sparing = keeping(true, "earliest");
    Cleaning cleaning = clean(articles, sparing);

    assertThat(cleaning.kept()).containsOnlyKeys("first", "update");
    assertThat(cleaning.leftOut())
        .extracting(LeftOut::article, left -> Objects.requireNonNull(left.copyOf()).article())
        .containsExactly(tuple("first-again", "first"), tuple("update-again", "update"));
    assertThat(cleaning.edited()).isZero();
    assertFixed(cleaning, sparing);
    CleanSettings all = keeping(false, "earliest");
    assertThat(clean(articles, all).kept()).containsOnlyKeys("first");
    assertThat(clean(articles, all).edited()).isEqualTo(2);
    assertThat(clean(articles, all).leftOut())
        .filteredOn(left -> "update".equals(left.article()))
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).endsWith("; they differ in: number"));
  }

  @Test
  void aTextOfWhichMuchIsItsOwnStays() {
    String shared = prose(new Random(1), 12);
    var articles =
        List.of(
            article("a", "2024-05-01", shared + "\n\n" + prose(new Random(2), 1)),
            article("b", "2024-05-02", shared + "\n\n" + prose(new Random(3), 6)),
            article("c", "2024-05-03", shared + "\n\n" + prose(new Random(4), 1)));

    CleanSettings sparing = keeping(true, "earliest");
    Cleaning cleaning = clean(articles, sparing);

    assertThat(cleaning.kept()).containsOnlyKeys("a", "b");
    assertFixed(cleaning, sparing);
    assertThat(clean(articles, keeping(false, "earliest")).kept()).containsOnlyKeys("a");
  }

  @Test
  void repeatedParagraphsStayUnlessTheyAreToGo() {
    String first = prose(new Random(3), 2);
    String second = prose(new Random(4), 2);
    var articles = List.of(article("a", "2024-05-01", first + "\n\n" + second + "\n\n" + first));
    assertThat(clean(articles, SETTINGS).leftOut()).isEmpty();
    Cleaning cleaning = clean(articles, settings(false, true));
    assertThat(cleaning.text(articles.getFirst())).isEqualTo(first + "\n\n" + second);
    LeftOut repeat = cleaning.leftOut().getFirst();
    assertThat(repeat.kind()).isEqualTo(LeftOut.Kind.REPEAT);
    assertThat(Objects.requireNonNull(repeat.copyOf()).passage()).isZero();
    assertThat(repeat.reason()).contains("line 1 ");
  }

  @Test
  void pagesWithoutAnArticleStayAsTheyAreUnlessTheyAreToGo() {
    var articles =
        new ArrayList<>(
            List.of(
                article("sign-in", "2024-05-01", "Sign in\nCreate an account\nForgot password?"),
                article("empty", "2024-05-01", "")));
    for (int i = 0; i < 5; i++) {
      articles.add(article("a" + i, "2024-05-01", prose(new Random(i), 9)));
    }
    assertThat(clean(articles, SETTINGS).leftOut()).isEmpty();
    Cleaning cleaning = clean(articles, settings(true, false));
    assertThat(cleaning.leftOut())
        .extracting(LeftOut::article, LeftOut::kind)
        .containsExactly(
            tuple("empty", LeftOut.Kind.FAILED), tuple("sign-in", LeftOut.Kind.FAILED));
    assertFixed(cleaning, settings(true, false));
  }

  @Test
  void threadsAndOrderChangeNothing() {
    List<Article> corpus = corpus(9);
    var one =
        new CleanSettings(MatchSettings.defaults(), KeepPolicy.defaults(), false, true, false, 1);
    assertThat(clean(corpus.reversed(), one)).isEqualTo(clean(corpus, settings(false, true)));
  }

  @Test
  void anArticleThatChangedIsNotTakenForTheOldOne() {
    Cleaning cleaning = clean(List.of(article("a", "2024-05-01", "One text.")), SETTINGS);
    assertThatThrownBy(() -> cleaning.text(article("a", "2024-05-01", "Another.")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("changed");
  }
}
