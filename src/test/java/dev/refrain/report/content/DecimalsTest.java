package dev.refrain.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "0.68421, 0.6842",
    "0.00004, 0.0",
    "0.00005, 0.0001",
    "0.5, 0.5",
    "-0.25, -0.25",
    "-0.00001, 0.0",
    "12345.67899, 12345.679"
  })
  void writesAtMostFourDecimalsAndNoExponent(double value, String wanted) {
    assertThat(Decimals.json(value)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.001, <1%", "0.005, 1%", "0.384, 38%", "0.999, >99%", "1, 100%"})
  void saysSharesWithoutHidingTheRest(double share, String wanted) {
    assertThat(Decimals.percent(share)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1000|1,000", "1234567|1,234,567"})
  void setsThousandsApart(long value, String wanted) {
    assertThat(Decimals.count(value)).isEqualTo(wanted);
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> Decimals.json(Double.NaN)).hasMessageContaining("finite");
  }
}
