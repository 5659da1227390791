package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each threshold of each rule, on a text so small that it alone decides.
class ThresholdTest {
  private static final List<ThresholdCase> CASES =
      Stream.of(PassageThresholds.all(), TextThresholds.all(), RunThresholds.all())
          .flatMap(List::stream)
          .toList();

  static List<ThresholdCase> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decidesWhetherTheRuleFires(ThresholdCase each) throws IOException {
    boolean fires = !each.findings().isEmpty();
    assertThat(!each.findings(each.value()).isEmpty()).isNotEqualTo(fires);
  }

  @Test
  void everyThresholdIsTried() {
    List<String> all =
        Rules.all().stream()
            .flatMap(
                rule ->
                    rule.card().thresholds().stream().map(each -> rule.id() + "." + each.name()))
            .toList();
    assertThat(CASES).extracting(ThresholdCase::threshold).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anyValueInRangeCanBeWorkedWith(ThresholdCase each) throws IOException {
    Rule rule = Rules.byId(each.rule()).orElseThrow();
    String name = each.threshold().substring(each.rule().length() + 1);
    Threshold threshold = rule.card().threshold(name).orElseThrow();
    for (double value : new double[] {threshold.least(), threshold.most()}) {
      assertThat(each.findings(Threshold.plain(value)))
          .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("NaN"));
    }
  }
}
