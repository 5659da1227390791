package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.Sample;
import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.PassageKind;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that have lost their line breaks.
class TemplateSpansTest {
  private static final String MENU =
      "Home News Sport Business Culture Opinion Weather Jobs Subscribe Log in Search";
  private static final String LETTER =
      "“Never miss a story: sign up for our free weekly letter today.”";
  private static final String FOOT = "© 2024 Example Media Ltd. All rights reserved. Terms of use";

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "The Example")
  void whatStandsOnHalfOfThePagesIsCutOff(@Nullable String source) {
    List<Article> articles =
        articles(
            6, source, i -> MENU + " " + own(i) + " " + LETTER + " " + own(i + 50) + " " + FOOT);
    for (Page page : Pages.of(articles, 1)) {
      int i = Integer.parseInt(page.id());
      assertThat(texts(page, PassageKind.FURNITURE)).containsExactly(MENU, LETTER, FOOT);
      assertThat(texts(page, PassageKind.BODY)).containsExactly(own(i), own(i + 50));
      assertThat(page.site()).isNotNull();
    }
  }

  @Test
  void aFootWithoutAMenuJoinsUnnamedPages() {
    for (Page page : Pages.of(articles(5, null, i -> own(i) + " " + LETTER + " " + FOOT), 1)) {
      assertThat(texts(page, PassageKind.BODY)).containsExactly(own(Integer.parseInt(page.id())));
    }
  }

  @Test
  void shortGapsInATemplateBelongToIt() {
    List<Article> articles =
        articles(6, "s", i -> MENU + " " + i + ":3" + i + " " + FOOT + " " + own(i));
    for (Page page : Pages.of(articles, 1)) {
      assertThat(texts(page, PassageKind.FURNITURE)).hasSize(1);
      assertThat(texts(page, PassageKind.BODY)).containsExactly(own(Integer.parseInt(page.id())));
    }
  }

  @Test
  void copiesAreNoTemplate() {
    List<Article> same = articles(8, "s", _ -> own(1));
    assertThat(Pages.of(same, 1)).allSatisfy(TemplateSpansTest::assertIsBody);
    List<Article> half = articles(8, "s", i -> own(i < 5 ? 1 : i));
    assertThat(Pages.of(half, 1)).allSatisfy(TemplateSpansTest::assertIsBody);
    List<Article> unnamed = articles(8, null, i -> own(1) + " " + (i < 4 ? own(2) : own(i)));
    assertThat(Pages.of(unnamed, 1).subList(0, 4)).allSatisfy(TemplateSpansTest::assertIsBody);
  }

  @Test
  void aPhraseOfAFewPagesIsNoTemplate() {
    List<Article> articles = articles(8, "s", i -> own(i) + (i < 3 ? " " + LETTER : ""));
    assertThat(Pages.of(articles, 1)).allSatisfy(TemplateSpansTest::assertIsBody);
    List<Article> few = articles(3, "s", i -> MENU + " " + own(i));
    assertThat(Pages.of(few, 1)).allSatisfy(TemplateSpansTest::assertIsBody);
  }

  /// Pages whose texts are kept elsewhere are too many to be held, whatever is looked at.
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "The Example")
  void noTextIsHeldLongerThanItIsLookedAt(@Nullable String source) {
    var kept = new Kept();
    List<Article> articles =
        articles(40, source, i -> LETTER + " " + own(i) + " " + FOOT).stream()
            .map(article -> article.withContent(kept.of(article.text())))
            .toList();
    for (Page page : Pages.of(articles, 1)) {
      assertThat(texts(page, PassageKind.FURNITURE)).containsExactly(LETTER, FOOT);
    }
    assertThat(kept.calls).isGreaterThan(120);
    assertThat(kept.mostHeld).isLessThan(12);
  }

  /// Counts now and then how many of the texts that were given are still held.
  private static final class Kept {
    private final List<WeakReference<String>> given = new ArrayList<>();
    private int calls;
    private int mostHeld;

    Supplier<String> of(String text) {
      char[] characters = text.toCharArray();
      return () -> {
        if (++calls % 30 == 0) {
          System.gc();
          given.removeIf(one -> one.refersTo(null));
          mostHeld = Math.max(mostHeld, given.size());
        }
        var again = new String(characters);
        given.add(new WeakReference<>(again));
        return again;
      };
    }
  }

  private static void assertIsBody(Page page) {
    assertThat(texts(page, PassageKind.BODY)).containsExactly(page.article().text());
  }

  static List<Article> articles(
      int count, @Nullable String source, java.util.function.IntFunction<String> text) {
    var articles = new ArrayList<Article>();
    IntStream.range(0, count)
        .forEach(
            i ->
                articles.add(
                    new Article(
                        "" + i, new Origin("f", i), null, source, null, null, text.apply(i))));
    return articles;
  }

  /// Eighty words of its own for every number.
  private static String own(int number) {
    return Sample.words(new SplittableRandom(number), 80, 5000) + ".";
  }

  private static List<String> texts(Page page, PassageKind kind) {
    return page.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(page::text)
        .toList();
  }
}
