package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.Sample;
import dev.refrain.model.Article;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What pages of a small site repeat because they tell the same, and what the site prints.
class StoryTextTest {
  private static final String QUOTE =
      "“We had sandbags at every door by noon,” said the harbour master, “and still it came in.”";
  private static final String LETTER =
      "This newspaper lives on what its readers are willing to give, be it ever so little.";

  @Test
  void aParagraphThatReportsOnOneEventQuoteIsTheirs() {
    List<Page> pages = pages(9, i -> i < 3 ? List.of(of(0, i), QUOTE, of(0, 9 + i)) : other(i));
    for (Page page : pages.subList(0, 3)) {
      assertThat(texts(page, Role.TEMPLATE)).isEmpty();
      assertThat(texts(page, Role.BODY)).hasSize(3).contains(QUOTE);
    }
  }

  @Test
  void versionsOfAnArticleKeepWhatTheyShare() {
    String headline = "Harbour town counts the cost after the highest tide in living memory";
    List<String> kept = IntStream.range(30, 34).mapToObj(i -> of(0, i)).toList();
    List<Page> pages =
        pages(
            9,
            i -> {
              var lines = new ArrayList<>(i < 3 ? List.of(headline) : other(i));
              IntStream.range(0, i < 3 ? 4 : 0)
                  .forEach(k -> lines.addAll(List.of(kept.get(k), of(0, 100 * i + k))));
              return lines;
            });
    for (Page page : pages.subList(0, 3)) {
      assertThat(texts(page, Role.TEMPLATE)).isEmpty();
      assertThat(texts(page, Role.BODY)).hasSize(9).contains(headline).containsAll(kept);
    }
  }

  @Test
  void aLetterOnPagesThatTellDifferentThingsIsTheSites() {
    List<Page> pages = pages(9, i -> i < 3 ? List.of(of(i, 0), LETTER, of(i, 1)) : other(i));
    for (Page page : pages.subList(0, 3)) {
      assertThat(texts(page, Role.TEMPLATE)).containsExactly(LETTER);
    }
  }

  @Test
  void aLetterOnPagesOfAnEventAndOnOthersIsTheSites() {
    List<Page> pages =
        pages(9, i -> List.of(of(i < 3 ? 0 : i, i), i < 6 ? LETTER : of(i, 20), of(i, 30 + i)));
    for (Page page : pages.subList(0, 6)) {
      assertThat(texts(page, Role.TEMPLATE)).containsExactly(LETTER);
    }
  }

  @Test
  void whatEveryPageHasIsTheSites() {
    for (Page page : pages(4, i -> List.of(of(0, i), LETTER, of(0, 9 + i)))) {
      assertThat(texts(page, Role.TEMPLATE)).containsExactly(LETTER);
    }
  }

  @Test
  void whatEarlierRunsMetOnOtherPagesIsTheSites() {
    List<Article> articles =
        articles(9, i -> List.of(of(i < 6 ? i : 0, i), i < 3 || i > 5 ? LETTER : of(i, 20)));
    Sites known = Pages.learn(articles.subList(0, 5), Sites.none(), 1);
    for (Page page : Pages.of(articles.subList(5, 9), known, 1).subList(1, 4)) {
      assertThat(texts(page, Role.TEMPLATE)).containsExactly(LETTER);
    }
  }

  private static List<String> other(int page) {
    return List.of(of(page, 0), of(page, 1), of(page, 2));
  }

  /// A paragraph on a topic, half of its words the topic's own.
  private static String of(int topic, int number) {
    var random = new SplittableRandom(1000L * topic + number);
    String common = Sample.words(random, 20, 4000);
    String own = Sample.words(random, 20, 50).replace(" ", "at" + topic + " ");
    return "Then " + common + " " + own + ".";
  }

  private static List<Page> pages(
      int count, java.util.function.IntFunction<List<String>> paragraphs) {
    return Pages.of(articles(count, paragraphs), 1);
  }

  private static List<Article> articles(
      int count, java.util.function.IntFunction<List<String>> paragraphs) {
    return TemplateSpansTest.articles(
        count, "The Example", i -> String.join("\n\n", paragraphs.apply(i)));
  }

  private static List<String> texts(Page page, Role role) {
    return page.passages().stream()
        .filter(passage -> passage.role() == role)
        .map(page::text)
        .toList();
  }
}
