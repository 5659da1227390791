package dev.refrain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.refrain.model.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepPolicyTest {
  @Test
  void theEarliestDayWinsByDefault() {
    var choice =
        KeepPolicy.defaults()
            .choose(List.of(copy("a", "2025-03-02", 9), copy("b", "2025-03-01T23:00", 5)));

    assertThat(choice.keep().side().article()).isEqualTo("b");
    assertThat(choice.reason()).isEqualTo("earliest: 2025-03-01, the others 2025-03-02");
  }

  @Test
  void momentsAreComparedWhereAllSayThem() {
    Copy east = copy("a", "2025-03-02T00:30:00+02:00", 9);
    Copy west = copy("b", "2025-03-01T23:00:00Z", 9);
    Copy day = copy("c", "2025-03-02", 9);
    var earliest = KeepPolicy.of(List.of("earliest"));

    assertThat(earliest.choose(List.of(east, west)).reason())
        .isEqualTo("earliest: 2025-03-02T00:30:00+02:00, the others 2025-03-01T23:00:00Z");
    assertThat(earliest.choose(List.of(east, west, day)).reason())
        .isEqualTo("earliest: 2025-03-01, the others 2025-03-02");
    Copy earlier = copy("d", "2025-03-01 22:00 +0000", 9);
    assertThat(earliest.choose(List.of(west, earlier, day)).keep()).isEqualTo(earlier);
    assertThat(earliest.choose(List.of(west, earlier, day)).reason())
        .isEqualTo("earliest: 2025-03-01 22:00 +0000, the others 2025-03-01T23:00:00Z, 2025-03-02");
    var latest = KeepPolicy.of(List.of("latest"));
    assertThat(latest.choose(List.of(earlier, east)).keep()).isEqualTo(east);
    assertThat(earliest.choose(List.of(day, copy("e", "2025-03-02T01:00:00", 9))).reason())
        .startsWith("first:");
  }

  @Test
  void menusDoNotMakeACopyLonger() {
    Copy menu = new Copy(Match.Side.of("a"), null, null, 90, 5, false);
    Copy more = new Copy(Match.Side.of("b"), null, null, 20, 9, false);
    Copy less = new Copy(Match.Side.of("c"), null, null, 10, 9, false);
    var longest = KeepPolicy.of(List.of("longest"));

    assertThat(longest.choose(List.of(menu, more)).reason())
        .isEqualTo("longest: 9 body words, the next has 5");
    assertThat(longest.choose(List.of(menu, more, less)).keep()).isEqualTo(more);
    assertThat(longest.choose(List.of(menu, more, less)).reason())
        .isEqualTo("longest: 9 body words and 20 words, the next has 10");
  }

  @Test
  void aTieGoesToTheNextRule() {
    var choice =
        KeepPolicy.defaults()
            .choose(
                List.of(
                    copy("a", "2025-03-01", 5),
                    copy("b", "2025-03-01T10:00", 7),
                    copy("c", "2025-03-09", 99)));

    assertThat(choice.keep().side().article()).isEqualTo("b");
    assertThat(choice.reason()).isEqualTo("most-body: 7 body words, the next has 5");
  }

  @Test
  void datedCopiesGoBeforeUndatedOnes() {
    var choice =
        KeepPolicy.defaults().choose(List.of(copy("a", null, 9), copy("b", "2025-03-01", 5)));

    assertThat(choice.reason()).isEqualTo("earliest: 2025-03-01, the others undated");
  }

  @Test
  void equalCopiesFallBackToTheFirst() {
    var choice =
        KeepPolicy.of(List.of("latest")).choose(List.of(copy("b", null, 5), copy("c", null, 5)));

    assertThat(choice.keep().side().article()).isEqualTo("b");
    assertThat(choice.reason())
        .isEqualTo("first: the first of 2 in order of articles and passages");
  }

  @Test
  void aPreferredSourceGoesBeforeAllOthers() {
    var policy = KeepPolicy.of(List.of("preferred-source=example C", "longest"));

    var choice = policy.choose(List.of(copy("a", null, 9), copy("b", null, 8), copy("c", null, 5)));

    assertThat(choice.keep().side().article()).isEqualTo("c");
    assertThat(choice.reason()).isEqualTo("preferred-source: the only copy of Example c");
  }

  @Test
  void theLongestAndTheLatest() {
    var copies = List.of(copy("a", "2025-01-01", 9), copy("b", "2025-02-01", 5));

    assertThat(KeepPolicy.of(List.of("longest")).choose(copies).reason())
        .isEqualTo("longest: 9 body words, the next has 5");
    assertThat(KeepPolicy.of(List.of("latest")).choose(copies).keep().side().article())
        .isEqualTo("b");
  }

  @Test
  void aTextThatLiesInAnotherDoesNotStayForItsDate() {
    Copy excerpt = copy("a", "2025-01-01", 5).as(true);
    Copy whole = copy("b", "2025-02-01", 9);
    var both = List.of(excerpt, whole);

    assertThat(KeepPolicy.defaults().choose(both).keep()).isEqualTo(excerpt);
    KeepPolicy.Choice choice = KeepPolicy.of(List.of("whole", "earliest")).choose(both);
    assertThat(choice.keep()).isEqualTo(whole);
    assertThat(choice.reason()).isEqualTo("whole: the others lie in it, 9 words, the next has 5");
    assertThat(
            KeepPolicy.of(List.of("whole", "earliest"))
                .choose(List.of(excerpt, whole, copy("c", "2025-01-20", 9)))
                .reason())
        .isEqualTo("earliest: 2025-01-20, the others 2025-02-01");
  }

  @Test
  void anUnknownRuleIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeepPolicy.of(List.of("first", "newest")))
        .withMessageContaining("'newest'");
  }

  private static Copy copy(String article, @Nullable String published, int words) {
    return new Copy(Match.Side.of(article), published, "Example " + article, words, words, false);
  }
}
