package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The catalogue as a whole.
class RulesTest {
  @Test
  void everyRuleIsListedOnceById() {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    assertThat(ids)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(Rules.PAGE_RULES.size() + Rules.CORPUS_RULES.size());
    assertThat(ids).allSatisfy(id -> assertThat(Rules.byId(id)).map(Rule::id).contains(id));
    assertThat(Rules.byId("no-such-rule")).isEmpty();
  }

  @Test
  void everyRuleExplainsItself() {
    for (Rule rule : Rules.all()) {
      RuleCard card = rule.card();
      assertThat(
              List.of(
                  card.looksAt(), card.firesWhen(), card.because(), card.remedy(), card.example()))
          .as(rule.id())
          .allSatisfy(text -> assertThat(text).isNotBlank());
      assertThat(rule.explain())
          .contains(rule.id(), rule.level().label(), rule.title(), card.remedy());
    }
  }

  @Test
  void everyThresholdIsExplainedUnderANameOfItsOwn() {
    var all = new ArrayList<Threshold>();
    for (Rule rule : Rules.all()) {
      List<Threshold> thresholds = rule.card().thresholds();
      assertThat(thresholds)
          .extracting(Threshold::name)
          .doesNotHaveDuplicates()
          .doesNotContain("threshold")
          .allSatisfy(name -> assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*"));
      thresholds.forEach(each -> assertThat(rule.explain()).contains(each.toString()));
      all.addAll(thresholds);
    }
    assertThat(all).usingElementComparator((a, b) -> a == b ? 0 : 1).doesNotHaveDuplicates();
    assertThat(all).hasSizeGreaterThan(80);
  }

  @Test
  void idsAreKebabCase() {
    assertThatThrownBy(() -> new RuleCard("Bad_Id", "t", Severity.NOTE, "l", "f", "b", "r", "e"))
        .hasMessageContaining("Bad_Id");
  }

  @Test
  void everyRuleIsCountedAlsoWhereItDoesNotApply() {
    var page = Sketch.page().body("The mayor opened the new bridge.").build();
    List<RuleCount> counts = Sketch.audit(page, page).rules();
    assertThat(counts).hasSize(Rules.all().size());
    Set<String> perPage = Rules.PAGE_RULES.stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(counts)
        .filteredOn(count -> perPage.contains(count.rule()))
        .hasSize(perPage.size())
        .allSatisfy(count -> assertThat(count.evaluated() + count.notApplicable()).isEqualTo(2));
    assertThat(counts)
        .filteredOn(count -> count.rule().equals("date-conflict"))
        .extracting(RuleCount::notApplicable)
        .containsExactly(2);
    assertThat(counts)
        .filteredOn(count -> count.evaluated() == 0)
        .hasSizeGreaterThan(20)
        .allSatisfy(count -> assertThat(count.needs()).isNotBlank());
    assertThat(counts)
        .filteredOn(count -> count.evaluated() > 0)
        .hasSizeGreaterThan(20)
        .allSatisfy(count -> assertThat(count.needs()).isNull());
  }

  @Test
  void pagesWithoutFindingsScoreAHundredAndNothingElseDoes() {
    List<String> text = InjectionTest.clean(1).getFirst().paragraphs().subList(0, 2);
    var clean = Sketch.page("a").body(text.get(0), text.get(1)).build();
    var noted = Sketch.page("b").body(text.get(0), text.get(1).replaceFirst(" ", "\u00a0")).build();
    assertThat(Sketch.audit().score()).isEqualTo(100);
    assertThat(Sketch.audit(clean).score()).isEqualTo(100);
    assertThat(Sketch.audit(noted).score()).isEqualTo(99);
    assertThat(Sketch.audit(clean, noted).score()).isEqualTo(99);
  }
}
