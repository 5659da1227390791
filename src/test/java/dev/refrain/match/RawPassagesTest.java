package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.group.Grouping;
import dev.refrain.group.KeepPolicy;
import dev.refrain.group.PassageTexts;
import dev.refrain.model.Article;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.ReadSettings;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.text.RawPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way for many passages finds every pair that the way for texts in memory finds, with the same
/// figures and spans.
class RawPassagesTest {
  private static final MatchSettings SETTINGS =
      MatchSettings.defaults().withView(View.RAW).withLevels(EnumSet.of(Level.PASSAGE));

  @Test
  void findsTheSamePairs() throws IOException {
    List<Article> articles = articles(new Random(5));
    List<Match> wanted =
        DuplicateFinder.find(articles.stream().map(RawPages::cut).toList(), SETTINGS);
    List<Match> found = find(articles, 1, 1 << 20).matches;
    assertThat(wanted).hasSizeGreaterThan(500);
    assertThat(wanted.stream().map(Match::relation)).contains(Relation.EXACT, Relation.NEAR);
    assertThat(found).filteredOn(match -> !wanted.contains(match)).isEmpty();
    assertThat(wanted).filteredOn(match -> !found.contains(match)).isEmpty();
    Collections.shuffle(articles, new Random(8));
    assertThat(find(articles, 2, 1).matches).isEqualTo(found);
  }

  @Test
  void listsAParagraphOfManyPagesOnceAPage() throws IOException {
    var random = new Random(9);
    String paragraph = words(random, 40);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 1_500; i++) {
      String near = i % 3 == 0 ? paragraph + " and page " + i : paragraph;
      articles.add(article("a" + i, words(random, 30) + "\n\n" + near));
    }
    Outcome outcome = find(articles, 2, 1 << 20);
    assertThat(outcome.matches.stream().filter(m -> m.relation() == Relation.EXACT)).hasSize(999);
    assertThat(outcome.matches).hasSizeLessThan(10_000);
    assertThat(outcome.found.unlisted().pairs()).isPositive();
    assertThat(outcome.found.unlisted().capped()).isPositive();
    assertThat(outcome.found.repeats().stream().mapToInt(repeat -> repeat.places().size()).sum())
        .isEqualTo(1_500);
    for (int i = 0; i < 1_500; i++) {
      String id = "a" + i;
      assertThat(outcome.matches)
          .anyMatch(m -> m.a().article().equals(id) || m.b().article().equals(id));
    }
  }

  /// More lines that differ in one word than are compared with each other.
  @Test
  void comparesTheSameShortLinesInAnyOrder() throws IOException {
    var random = new Random(10);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 300; i++) {
      String name =
          "harbourmaster" + "abcdefghij".charAt(i / 10 % 10) + "klmnopqrst".charAt(i % 10);
      articles.add(
          article("a" + i, words(random, 30) + "\n\nThe report was told by " + name + (i / 100)));
    }
    List<Match> first = find(articles, 1, 1 << 20).matches;
    assertThat(first).isNotEmpty();
    for (int threads : new int[] {1, 2, 4}) {
      Collections.shuffle(articles, random);
      assertThat(find(articles, threads, 1 << 20).matches).isEqualTo(first);
    }
  }

  /// Two variants of a paragraph with so many copies each that not all pairs are listed.
  @Test
  void everyCopyOfTwoVariantsIsInAGroup() throws IOException {
    var random = new Random(11);
    String paragraph = words(random, 40);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 100; i++) {
      String variant = i % 2 == 0 ? paragraph : paragraph.replace("w1", "v1");
      articles.add(article("a" + i, words(random, 30) + "\n\n" + variant));
    }
    Outcome outcome = find(articles, 2, 1 << 20);
    List<DuplicateGroup> groups =
        Grouping.group(
            outcome.found.matches(), outcome.found.pages(), KeepPolicy.defaults(), new Alike());
    assertThat(groups.stream().mapToInt(group -> group.members().size()).sum()).isEqualTo(100);
  }

  /// A phrase counts where an article has it twice, but not where that one is left out.
  @Test
  void anArticleWhoseIdWasTakenRepeatsNothing(@TempDir Path folder) throws IOException {
    var random = new Random(12);
    var rows = new StringBuilder();
    for (String id : List.of("a", "b", "a")) {
      String phrase = id.equals("a") && !rows.isEmpty() ? "Read on\\n\\nRead on" : "Read on";
      rows.append(
          "{\"id\":\"%s\",\"text\":\"%s\\n\\n%s\"}\n".formatted(id, words(random, 30), phrase));
    }
    Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
    var budget = new MemoryBudget(1 << 20);
    try (var spool = new PassageSpool(budget);
        var store =
            ArticleStore.read(
                ReadSettings.DEFAULTS,
                List.of(file.toString()),
                InputStream.nullInputStream(),
                spool::sketches,
                1,
                (_, _) -> {})) {
      assertThat(store.counts().skipped()).hasSize(1);
      var search = new RawPassages(store, spool, SETTINGS, budget, PairSink.none(), (_, _) -> {});
      RawPassages.Found found = search.find();
      assertThat(found.repeats()).isEmpty();
      assertThat(found.pages()).isEmpty();
    }
  }

  private static final class Alike implements PassageTexts {
    @Override
    public String text(Page page, Passage passage) {
      return "";
    }

    @Override
    public int words(Page page, Passage passage) {
      return 40;
    }
  }

  private record Outcome(RawPassages.Found found, List<Match> matches) {}

  private static Outcome find(List<Article> articles, int threads, long memory) throws IOException {
    var budget = new MemoryBudget(memory);
    var matches = new MatchList();
    try (var spool = new PassageSpool(budget);
        var store = ArticleStore.of(articles, spool::sketches)) {
      var search =
          new RawPassages(
              store, spool, SETTINGS.withThreads(threads), budget, matches, (_, _) -> {});
      return new Outcome(search.find(), matches.matches());
    }
  }

  private static List<Article> articles(Random random) {
    var articles = new ArrayList<Article>();
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      var text = new StringBuilder();
      for (int k = 0; k < 6; k++) {
        String paragraph = words(random, 5 + random.nextInt(90));
        paragraphs.add(paragraph);
        String old = paragraphs.get(random.nextInt(paragraphs.size()));
        text.append(
            switch (random.nextInt(8)) {
              case 0 -> old;
              case 1 -> edited(old, random);
              case 2 -> old + " " + paragraph;
              case 3 -> old.replace(" ", "  ");
              case 4 -> paragraph + "\n\n" + paragraph;
              case 5 -> "Markets closed for the holiday of " + "abcdefghij".charAt(i % 10);
              default -> paragraph;
            });
        text.append("\n\n");
      }
      articles.add(article("a" + i, text.toString()));
    }
    return articles;
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      edited.append(random.nextInt(9) == 0 ? "edit" + random.nextInt(9_999) : word).append(' ');
    }
    return edited.toString().strip();
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append("w").append(random.nextInt(3_000));
    }
    return words.append('.').toString();
  }

  private static Article article(String id, String text) {
    return new Article(id, new Origin("test", 0), null, null, null, null, text);
  }
}
