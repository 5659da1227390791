package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import java.util.List;
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

  private final PassageWords words = Pages.read(List.of(article("a", TEXT), article("b", "")), 1);
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
  void wordsOfSeveralPassagesStandBehindEachOther() {
    long[] first = words.of("a").hashes(page.passages().get(1));
    long[] both = words.of("a").hashes(new int[] {1, 2});

    assertThat(both).startsWith(first).endsWith(words.of("a").hashes(page.passages().get(2)));
    assertThat(words.of("a").hashes(new int[0])).isEmpty();
  }

  @Test
  void keysAreEqualForEqualWordsOnly() {
    PassageWords two = Pages.read(List.of(article("a", "One, two."), article("b", "one two")), 1);
    PassageWords other = Pages.read(List.of(article("a", "Two, one.")), 1);

    assertThat(key(two, "a")).isEqualTo(key(two, "b")).isNotEqualTo(key(other, "a"));
  }

  private static long key(PassageWords words, String page) {
    return words.of(page).key(words.of(page).page().passages().getFirst());
  }

  private static Article article(String id, String text) {
    return new Article(id, new Origin("t", 1), null, null, null, null, text);
  }
}
