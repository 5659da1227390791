package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor opens the bridge, the town hall said. Jane Doe / AFP | Jane Doe / AFP
          The mayor opens the bridge. [CITY NEWS]                        | [CITY NEWS]
          A view of the bridge (Photo by Jane Doe)                       | (Photo by Jane Doe)
          The mayor and a guest at the bridge example.org                | example.org
          The bridge, it said. / EARTH IMAGES VIA X/ Handout via Reuters | / EARTH IMAGES VIA X/ Handout via Reuters
          """)
  void findsWhereTheCreditBegins(String text, String credit) {
    int at = Credits.begin(text);
    assertThat(at).isPositive();
    assertThat(text.substring(at)).isEqualTo(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said he would come back (and he did).",
        "He told Reuters that the bridge was safe.",
        "The either/or question divides the council",
        "WASHINGTON (AP) — The bridge is open."
      })
  void leavesProseAlone(String text) {
    assertThat(Credits.begin(text)).isEqualTo(-1);
  }
}
