package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "clean,clean,0",
    "clena,clean,1",
    "rapport,report,2",
    "'',rules,5",
    "ca,abc,3",
    "tuen,tune,1"
  })
  void lettersThatAreWrongAreCounted(String typed, String meant, int slips) {
    assertThat(Slip.distance(typed, meant)).isEqualTo(slips);
    assertThat(Slip.distance(meant, typed)).isEqualTo(slips);
  }

  @Test
  void onlyWhatIsNearIsOffered() {
    List<String> commands = List.of("report", "rules", "tune", "stories");
    assertThat(Slip.nearest("storys", commands)).contains("stories");
    assertThat(Slip.nearest("tunes", commands)).contains("tune");
    assertThat(Slip.nearest("journalist", commands)).isEmpty();
    assertThat(Slip.nearest("x", commands)).isEmpty();
  }
}
