package dev.refrain.report.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairComparison;
import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.report.page.WordMarks.Mark;
import dev.refrain.text.Pages;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String OPENING =
      "The ferry to the northern islands stays in harbour until the storm has passed, the company"
          + " said. Passengers who wait at the pier may spend the night in the school, where the"
          + " town has set up beds and a kitchen for them.";

  private static final String BUDGET =
      "The council talked about its budget until late at night and will vote about it in spring.";

  private static Excerpt excerpt(String a, String b) {
    List<Page> pages = Pages.of(List.of(article("a", a), article("b", b)), 1);
    MatchSettings settings = MatchSettings.defaults().withLevels(EnumSet.of(Level.ARTICLE));
    Match match = PairComparison.compare(pages.get(0), pages.get(1), settings);
    return Excerpt.of(pages.get(0), pages.get(1), match);
  }

  private static Article article(String id, String text) {
    return new Article(id, new Origin(id, 0), null, null, null, null, text);
  }

  private static String words(List<WordMarks.Piece> pieces, Mark mark) {
    return pieces.stream()
        .filter(piece -> piece.mark() == mark)
        .map(WordMarks.Piece::text)
        .collect(joining("|"));
  }

  @Test
  void showsTheFirstChangeWithWhatStandsAroundIt() {
    String other = BUDGET.replace("late at night", "two o'clock");
    Excerpt shown = excerpt(OPENING + "\n\n" + BUDGET, OPENING + "\n\n" + other);
    assertThat(shown.differs()).isTrue();
    assertThat(words(shown.piecesA(), Mark.ONLY)).isEqualTo("late at night");
    assertThat(words(shown.piecesB(), Mark.ONLY)).isEqualTo("two o'clock");
    assertThat(words(shown.piecesA(), Mark.SHARED)).contains("budget until", "in spring");
    assertThat(shown.a()).extracting(passage -> passage.lines().first()).isEqualTo(3);
  }

  @Test
  void cutsWhatIsFarFromTheChangeAtTheSameWord() {
    String long1 = OPENING + " It sails on Monday. " + (BUDGET + " ").repeat(6);
    String long2 = OPENING + " It sails on Friday. " + (BUDGET + " ").repeat(6);
    Excerpt shown = excerpt(long1, long2);
    assertThat(words(shown.piecesA(), Mark.ONLY)).isEqualTo("Monday");
    assertThat(words(shown.piecesB(), Mark.ONLY)).isEqualTo("Friday");
    assertThat(shown.piecesA().getFirst().text())
        .startsWith("… ")
        .endsWith("It sails on ")
        .isEqualTo(shown.piecesB().getFirst().text());
    assertThat(shown.piecesA().getLast().text()).endsWith(" …");
    assertThat(shown.piecesA().stream().mapToInt(piece -> piece.text().length()).sum())
        .isBetween(500, 610);
  }

  @Test
  void cutsBothAtTheSameWordThoughOneEndsThere() {
    Excerpt shown = excerpt(OPENING, OPENING + " It sails on Friday.");
    assertThat(words(shown.piecesA(), Mark.SHARED)).startsWith("… ");
    assertThat(words(shown.piecesB(), Mark.SHARED)).isEqualTo(words(shown.piecesA(), Mark.SHARED));
    assertThat(words(shown.piecesB(), Mark.ONLY)).isEqualTo("It sails on Friday.");
  }

  @Test
  void showsNothingBehindACut() {
    String rest = " then " + "x".repeat(700);
    Excerpt twice =
        excerpt(OPENING + " Monday" + rest + " one.", OPENING + " Friday" + rest + " two.");
    assertThat(twice.piecesA().getLast().text()).endsWith(" then …");
    assertThat(words(twice.piecesA(), Mark.ONLY)).isEqualTo("Monday");
  }

  @Test
  void showsTheChangeInATextWithoutBlanks() {
    String opening = "新しい橋が月曜日に開通し市長は住民の前で長い工事の終わりを祝った".repeat(25);
    Excerpt shown = excerpt(opening + "赤い車が通る", opening + "青い船が進む");
    assertThat(words(shown.piecesA(), Mark.ONLY)).contains("赤");
    assertThat(words(shown.piecesB(), Mark.ONLY)).contains("青");
    assertThat(shown.piecesA().getFirst().text()).startsWith("… ").hasSizeLessThan(200);
  }

  @Test
  void aPassageThatIsTooLongToShowIsNotMissing() {
    String most = (BUDGET + " ").repeat(Limits.LEDGER_TEXT / (BUDGET.length() + 1));
    Excerpt shown = excerpt(OPENING + "\n\n" + most, OPENING + "\n\n" + most + BUDGET);
    assertThat(shown.differs()).isFalse();
  }

  @Test
  void showsThePassageThatOnlyOneHas() {
    Excerpt more = excerpt(OPENING, OPENING + "\n\n" + BUDGET);
    assertThat(more.differs()).isTrue();
    assertThat(more.a()).isNull();
    assertThat(words(more.piecesB(), Mark.ONLY)).isEqualTo(BUDGET);
    Excerpt less = excerpt(BUDGET + "\n\n" + OPENING, OPENING);
    assertThat(less.b()).isNull();
    assertThat(words(less.piecesA(), Mark.ONLY)).isEqualTo(BUDGET);
  }

  @Test
  void showsTheBeginningOfTextsThatSayTheSame() {
    Excerpt shown = excerpt(OPENING + "\n\n" + BUDGET, OPENING + "\n\n" + BUDGET);
    assertThat(shown.differs()).isFalse();
    assertThat(shown.piecesA()).isNotEmpty().isEqualTo(shown.piecesB());
    assertThat(words(shown.piecesA(), Mark.SHARED)).startsWith("The ferry");
  }
}
