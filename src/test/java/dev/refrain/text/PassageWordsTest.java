package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageWordsTest {
  private static final String TEXT =
      """
      date 2024-03-05 Bridge over the Vltava opened again
      The bridge was closed for two years. It was opened on Monday by the mayor of the town.

      新华社北京电 一座桥梁星期一重新开放。
      The bridge in spring. Photo: Jan Novák / Agency
      — * —
      """;

  private final PassageWords words =
      Pages.read(List.of(article("a", TEXT), article("b", "")), Sites.none(), 1);
  private final Page page = words.pages().getFirst();

  @Test
  void wordsReadOnTheWayAreThoseOfThePassages() {
    PassageWords again = PassageWords.of(words.pages(), 1);

    assertThat(page.passages()).hasSizeGreaterThan(4);
    for (Passage passage : page.passages()) {
      long[] own = Tokenizer.tokenize(page.article().text(), passage.span()).hashes();
      assertThat(words.of("a").hashes(passage)).isEqualTo(own);
      assertThat(again.of("a").hashes(passage)).isEqualTo(own);
      assertThat(words.of("a").count(passage)).isEqualTo(own.length);
    }
  }

  @Test
  void placesOfWordsAreThoseInTheText() {
    String far = "one" + " ".repeat(300) + "two " + "long".repeat(100) + " end\n\nThe last line.";
    PassageWords all =
        Pages.read(List.of(article("a", TEXT), article("far", far)), Sites.none(), 1);
    PassageWords again = PassageWords.of(all.pages(), 1);

    for (Page each : all.pages()) {
      for (Passage passage : each.passages()) {
        Tokens own = Tokenizer.tokenize(each.article().text(), passage.span());
        assertThat(spans(all.of(each.id()).tokens(passage))).isEqualTo(spans(own));
        assertThat(spans(again.of(each.id()).tokens(passage))).isEqualTo(spans(own));
        assertThat(again.of(each.id()).tokens(passage).hashes()).isEqualTo(own.hashes());
      }
    }
    assertThat(all.of("a").tokens(new int[] {2, 1}).size())
        .isEqualTo(all.of("a").hashes(new int[] {2, 1}).length);
  }

  private static List<Span> spans(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(i -> tokens.span(i, i)).toList();
  }

  @Test
  void wordsOfSeveralPassagesStandBehindEachOther() {
    long[] first = words.of("a").hashes(page.passages().get(1));
    long[] both = words.of("a").hashes(new int[] {1, 2});

    assertThat(both).startsWith(first).endsWith(words.of("a").hashes(page.passages().get(2)));
    assertThat(words.of("a").hashes(new int[0])).isEmpty();
  }

  @Test
  void keysAreEqualForEqualWordsOnly() {
    PassageWords two =
        Pages.read(List.of(article("a", "One, two."), article("b", "one two")), Sites.none(), 1);
    PassageWords other = Pages.read(List.of(article("a", "Two, one.")), Sites.none(), 1);

    assertThat(key(two, "a")).isEqualTo(key(two, "b")).isNotEqualTo(key(other, "a"));
  }

  private static long key(PassageWords words, String page) {
    return words.of(page).key(words.of(page).page().passages().getFirst());
  }

  private static Article article(String id, String text) {
    return new Article(id, new Origin("t", 1), null, null, null, null, text);
  }
}
