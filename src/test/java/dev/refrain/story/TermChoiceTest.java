package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermChoiceTest {
  @Test
  void namesThatOverlapBecomeOneWhereTheyAreWrittenSo() {
    assertThat(chosen("Prime Minister Ana Ruiz", "Ana Ruiz", "Minister Ana", "Prime Minister"))
        .containsExactly("Prime Minister Ana Ruiz");
    assertThat(chosen("", "Ana Ruiz", "Minister Ana")).containsExactly("Ana Ruiz");
  }

  @Test
  void whatAChosenTermSaysAlreadyIsPassedOver() {
    assertThat(chosen("", "St. Louis", "Louis man", "St", "Louis")).containsExactly("St. Louis");
    assertThat(chosen("", "Ruiz", "Ana Ruiz", "harbour")).containsExactly("Ana Ruiz", "harbour");
    assertThat(chosen("", "Ana Ruiz", "Leo Ruiz")).containsExactly("Ana Ruiz", "Leo Ruiz");
  }

  @Test
  void surfacesAreWordsThatStandTogetherInOneSentence() {
    assertThat(Surface.of("Ana\n Ruiz")).isEqualTo("Ana Ruiz");
    assertThat(Surface.of("St. Louis")).isEqualTo("St. Louis");
    assertThat(Surface.of("bill. Ruiz")).isNull();
    assertThat(Surface.of("Ana, Ruiz")).isNull();
    assertThat(Surface.of("6-7")).isNull();
    assertThat(Surface.of("Wednesday")).isNull();
  }

  private static List<String> chosen(String text, String... offered) {
    var choice = new TermChoice(text::contains);
    for (String surface : offered) {
      choice.offer(surface);
    }
    return choice.terms(6);
  }
}
