package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import dev.refrain.report.page.SideBySide.Change;
import dev.refrain.report.page.SideBySide.Mark;
import dev.refrain.report.page.SideBySide.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordMarksTest {
  private static WordMarks marks(String a, String b, Match.Shared... anchors) {
    return new WordMarks(a, new Span(0, a.length()), b, new Span(0, b.length()), List.of(anchors));
  }

  /// Shared stretches in brackets, what only one text has in braces.
  private static String drawn(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.mark()) {
                  case PLAIN -> piece.text();
                  case SHARED -> "[" + piece.text() + "]";
                  case ONLY -> "{" + piece.text() + "}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void marksAddedWordsAndPunctuation() {
    var marks =
        marks(
            "The two ports and the town agreed.", "The two ports, and the old river town agreed.");

    assertThat(drawn(marks.piecesA())).isEqualTo("[The two ports][ and the ][town agreed.]");
    assertThat(drawn(marks.piecesB()))
        .isEqualTo("[The two ports]{,}[ and the ]{old river} [town agreed.]");
    assertThat(marks.changes()).containsExactly(new Change("", ","), new Change("", "old river"));
  }

  @Test
  void marksReplacedWordsOnBothSides() {
    var marks = marks("closed for two years.", "closed for three long years.");

    assertThat(drawn(marks.piecesA())).isEqualTo("[closed for ]{two}[ years.]");
    assertThat(drawn(marks.piecesB())).isEqualTo("[closed for ]{three long}[ years.]");
    assertThat(marks.changes()).containsExactly(new Change("two", "three long"));
  }

  @Test
  void sharesThePunctuationBothHaveBeforeAnAddition() {
    var marks = marks("Seen in June.", "Seen in June. [WIRE PHOTO]");

    assertThat(drawn(marks.piecesA())).isEqualTo("[Seen in June.]");
    assertThat(drawn(marks.piecesB())).isEqualTo("[Seen in June.] {[WIRE PHOTO]}");
    assertThat(marks.changes()).containsExactly(new Change("", "[WIRE PHOTO]"));
  }

  @Test
  void joinsCounterpartsByNumber() {
    var marks = marks("one two three four", "one two new three four");

    List<Integer> a = shared(marks.piecesA());
    assertThat(a).hasSize(2).doesNotHaveDuplicates().isEqualTo(shared(marks.piecesB()));
  }

  private static List<Integer> shared(List<Piece> pieces) {
    return pieces.stream().filter(p -> p.mark() == Mark.SHARED).map(Piece::stretch).toList();
  }

  @Test
  void followsTheAnchorsWhereWordsRepeat() {
    String a = "so it goes and so it goes on";
    String b = "so it goes on";
    var marks = marks(a, b, new Match.Shared(new Span(15, 28), new Span(0, 13)));

    assertThat(drawn(marks.piecesA())).isEqualTo("{so it goes and} [so it goes on]");
  }

  @Test
  void saysNothingOfWhiteSpaceAndCase() {
    var marks = marks("Once  Upon\u00a0a time", "once upon a time");

    assertThat(marks.changes()).isEmpty();
    assertThat(drawn(marks.piecesB())).isEqualTo("[once upon a time]");
  }

  @Test
  void keepsEveryCharacter() {
    String a = "  – “No”, she said: never!  ";
    String b = "«Never» (he said) – no.";
    var marks = marks(a, b);

    assertThat(text(marks.piecesA())).isEqualTo(a);
    assertThat(text(marks.piecesB())).isEqualTo(b);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void survivesTextsWithoutWords() {
    var marks = marks("—", "!");

    assertThat(drawn(marks.piecesA())).isEqualTo("{—}");
    assertThat(marks.changes()).containsExactly(new Change("—", "!"));
  }
}
