package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditSettingsTest {
  private static final Page PAGE =
      Sketch.page("a")
          .line(Role.BREADCRUMB, "Home > News")
          .line(Role.TAGS, "tags bridge")
          .body("The mayor opened the new bridge.")
          .build();

  @TempDir private Path folder;

  @Test
  void rulesAreSwitchedOffAndGetOtherLevels() throws IOException {
    AuditResult result = audit("breadcrumb=error\ntag-list = off\n", null);
    assertThat(result.findings())
        .extracting(Finding::rule, Finding::level)
        .contains(tuple("breadcrumb", Severity.ERROR));
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("tag-list");
    assertThat(result.rules()).extracting(RuleCount::rule).doesNotContain("tag-list");
  }

  @Test
  void thresholdsAreChanged() throws IOException {
    AuditSettings settings =
        settings("low-body-share.threshold=0.25\nlow-body-share.words=50\n", null);
    assertThat(settings.threshold(first(new LowBodyShare()))).isEqualTo(.25);
    assertThat(settings.threshold(first(new ThinBody()))).isEqualTo(.2);
    assertThat(settings.changes()).containsExactly("low-body-share.share=0.25");
  }

  @Test
  void thresholdsOfTheCommandPrevailOverThoseOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("rules"), "thin-body.share=.3\nkicker=off\n");
    AuditSettings settings =
        AuditSettings.of(
            Profile.NEWS, file, null, Map.of("thin-body.share", ".4", "link-list.entries", "3"));
    assertThat(settings.changes())
        .containsExactly("kicker=off", "link-list.entries=3", "thin-body.share=0.4");
  }

  @Test
  void aThresholdOfTheCommandSwitchesNoRuleOff() {
    assertThatThrownBy(() -> AuditSettings.of(Profile.NEWS, null, null, Map.of("link-list", "off")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'link-list' is no threshold: wanted RULE.NAME");
  }

  private static Threshold first(Rule rule) {
    return rule.card().thresholds().getFirst();
  }

  @Test
  void slipsAreNamed() {
    assertThatThrownBy(() -> settings("no-such-rule=off\n", null))
        .hasMessageContaining("no rule is called 'no-such-rule'");
    assertThatThrownBy(() -> settings("kicker=loud\n", null))
        .hasMessageContaining("wanted off, note, warning or error, found: loud");
    assertThatThrownBy(() -> settings("kicker.threshold=1\n", null))
        .hasMessageContaining("no threshold");
    assertThatThrownBy(() -> settings("thin-body.shape=1\n", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no threshold is called 'shape'; the rule has share, median");
    for (String wrong : new String[] {"1.5", "-.1", "half", "NaN", ""}) {
      assertThatThrownBy(() -> settings("thin-body.share=" + wrong + "\n", null))
          .hasMessageContaining("wanted a number from 0 to 1, found '" + wrong + "'");
    }
    assertThatThrownBy(() -> settings("", "kicker\ta\n"))
        .hasMessageContaining(":1: wanted rule, article and reason");
    assertThatThrownBy(() -> settings("", "no-such-rule\t*\twhy\n"))
        .hasMessageContaining("neither a rule nor a fingerprint");
  }

  @Test
  void suppressedFindingsAreCountedAndUnusedOnesShow() throws IOException {
    AuditResult result =
        audit("", "# known\nbreadcrumb\ta\tthe site has it\ntag-list\tb*\tgone since May\n");
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("breadcrumb");
    assertThat(result.suppressions())
        .containsExactly(
            new Suppression("breadcrumb", "a", "the site has it", 1),
            new Suppression("tag-list", "b*", "gone since May", 0));
  }

  @Test
  void aFingerprintSuppressesOneFinding() throws IOException {
    Finding tags =
        audit("", null).findings().stream()
            .filter(finding -> finding.rule().equals("tag-list"))
            .findFirst()
            .orElseThrow();
    AuditResult result = audit("", tags.fingerprint() + "\t*\tlooked at\n");
    assertThat(result.findings()).doesNotContain(tags);
    assertThat(result.suppressions().getFirst().findings()).isOne();
  }

  @Test
  void profilesDifferInWhatMatters() throws IOException {
    AuditSettings training = AuditSettings.of(Profile.TRAINING_DATA, null, null);
    AuditSettings archive = AuditSettings.of(Profile.ARCHIVE, null, null);
    assertThat(training.level(new GopherLines())).isEqualTo(Severity.WARNING);
    assertThat(archive.level(new GopherLines())).isNull();
    assertThat(training.level(new MissingByline())).isNull();
    assertThat(archive.level(new DateConflict())).isEqualTo(Severity.ERROR);
    for (Profile profile : Profile.values()) {
      assertThat(profile.choices().keySet())
          .allSatisfy(rule -> assertThat(Rules.byId(rule)).as(rule).isPresent());
    }
  }

  private AuditResult audit(String rules, String suppressed) throws IOException {
    return Auditor.audit(
        List.of(PAGE), List.of(), List.of(), List.of(), settings(rules, suppressed));
  }

  private AuditSettings settings(String rules, String suppressed) throws IOException {
    Path first = Files.writeString(folder.resolve("rules.properties"), rules);
    Path second =
        suppressed == null ? null : Files.writeString(folder.resolve("known.tsv"), suppressed);
    return AuditSettings.of(Profile.NEWS, first, second);
  }
}
