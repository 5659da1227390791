package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Match;
import dev.refrain.model.Span;
import dev.refrain.report.page.WordMarks.Change;
import dev.refrain.report.page.WordMarks.Mark;
import dev.refrain.report.page.WordMarks.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMarksTest {
  /// Scripts with and without spaces, a character outside the basic plane, half-width forms, emoji
  /// with joiners, and half of a surrogate pair.
  private static final List<String> BITS =
      List.of(
          "港口",
          "港",
          "重新开放",
          "，",
          "。",
          "항구가 ",
          "다시 ",
          "열렸다.",
          "ท่าเรือ",
          "เปิดอีกครั้ง",
          "カタカナ",
          "ｶﾞｽ",
          "𠮷",
          "豈",
          "👩‍🚒",
          "🎉",
          " ",
          "\n",
          "port ",
          "two",
          "-",
          "\ud83d",
          "e\u0301");

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

  @Test
  void countsOverlappingPairsOfCharactersOnce() {
    var marks = marks("今天下雨了吗", "今天下雪了吗");

    assertThat(drawn(marks.piecesA())).isEqualTo("[今天下]{雨}[了吗]");
    assertThat(drawn(marks.piecesB())).isEqualTo("[今天下]{雪}[了吗]");
    assertThat(marks.changes()).containsExactly(new Change("雨", "雪"));
  }

  @Test
  void seesADoubledCharacter() {
    var marks = marks("甲乙丙", "甲乙乙丙");

    assertThat(drawn(marks.piecesA())).isEqualTo("[甲乙][丙]");
    assertThat(drawn(marks.piecesB())).isEqualTo("[甲乙]{乙}[丙]");
    assertThat(marks.changes()).containsExactly(new Change("", "乙"));
  }

  @Test
  void keepsEveryCharacterWhateverTheSpans() {
    var random = new Random(7);
    for (int round = 0; round < 4000; round++) {
      String a = text(random);
      String b = random.nextInt(3) == 0 ? text(random) : edited(a, random);
      Span spanA = span(a.length() + 3, random);
      Span spanB = span(b.length() + 3, random);
      List<Match.Shared> anchors =
          IntStream.range(0, random.nextInt(4))
              .mapToObj(
                  _ -> new Match.Shared(span(a.length() + 3, random), span(b.length() + 3, random)))
              .toList();

      var marks = new WordMarks(a, spanA, b, spanB, anchors);

      assertThat(text(marks.piecesA())).as("%s %s %s", a, spanA, anchors).isEqualTo(in(spanA, a));
      assertThat(text(marks.piecesB())).as("%s %s %s", b, spanB, anchors).isEqualTo(in(spanB, b));
    }
  }

  @Test
  void marksAWholeTextAgainstItself() {
    var random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String text = text(random);

      assertThat(drawn(marks(text, text).piecesA()))
          .isEqualTo(text.isEmpty() ? "" : "[" + text + "]");
    }
  }

  private static String in(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  private static Span span(int limit, Random random) {
    int one = random.nextInt(limit);
    int other = random.nextInt(limit);
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(14))
        .mapToObj(_ -> BITS.get(random.nextInt(BITS.size())))
        .collect(Collectors.joining());
  }

  private static String edited(String text, Random random) {
    var edited = new StringBuilder(text);
    for (int i = random.nextInt(3); i > 0; i--) {
      edited.insert(random.nextInt(edited.length() + 1), BITS.get(random.nextInt(BITS.size())));
    }
    return edited.toString();
  }
}
