package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.report.page.SideBySide.Mark;
import dev.refrain.report.page.SideBySide.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchMarksTest {
  @Test
  void marksWhatMovedToo() {
    Page page = page("one two three four");

    var paragraphs = StretchMarks.paragraphs(page, List.of(new Span(8, 13), new Span(0, 3)));

    assertThat(paragraphs).hasSize(1);
    assertThat(paragraphs.getFirst().pieces())
        .containsExactly(
            new Piece("one", Mark.SHARED, 1),
            new Piece(" two ", Mark.PLAIN, -1),
            new Piece("three", Mark.SHARED, 0),
            new Piece(" four", Mark.PLAIN, -1));
  }

  @Test
  void takesStretchesOnOverThePunctuationOfBothTexts() {
    String a = "“One two three.”\nFour, five";
    String b = "He: “One two three.”\n\nFour. five";
    var words = new Match.Shared(new Span(1, 14), new Span(5, 18));
    var four = new Match.Shared(new Span(17, 21), new Span(22, 26));

    assertThat(SharedEdges.widened(a, b, List.of(words, four)))
        .containsExactly(new Match.Shared(new Span(0, 16), new Span(4, 20)), four);
  }

  private static Page page(String text) {
    var article = new Article("a", new Origin("a.txt", 0), null, null, null, null, text);
    var span = new Span(0, text.length());
    var passage = new Passage(new PassageKey("a", 0), span, Lines.of(1), Role.BODY, null);
    return new Page(
        article, List.of(passage), null, null, null, null, List.of(), null, null, null, 4, 4, null);
  }
}
