package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Finding;
import dev.refrain.model.ScoreCard;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusRulesTest {
  @ParameterizedTest
  @MethodSource("dev.refrain.audit.CorpusInjections#all")
  void findsADamagedRun(CorpusInjections.CorpusInjection injection) {
    List<Clean> clean = InjectionTest.clean(40);
    assertThat(injection.isFound(clean, new Dirt(3, clean))).as(injection.rule()).isTrue();
  }

  @Test
  void everyRuleAboutRunsIsHeldAgainstADamagedRun() {
    assertThat(CorpusInjections.all())
        .extracting(CorpusInjections.CorpusInjection::rule)
        .hasSameElementsAs(Rules.CORPUS_RULES.stream().map(CorpusRule::id).toList());
  }

  @Test
  void aCleanRunHasNothingToSayOfSourcesAndPairs() {
    List<Clean> clean = InjectionTest.clean(40);
    var articles = new ArrayList<Article>();
    for (Clean each : clean) {
      String source = "s%d.example".formatted(new Random(articles.size()).nextInt(4));
      articles.add(Row.text(each).from(source).article(each.id()));
    }
    List<String> rules = Rules.CORPUS_RULES.stream().map(CorpusRule::id).toList();
    assertThat(Damage.audit(articles).findings())
        .filteredOn(finding -> rules.contains(finding.rule()))
        .isEmpty();
  }

  @Test
  void templateInsideUnbrokenTextIsPlacedToTheWord() {
    String template = "Never miss a story again and sign up for our weekly letter";
    var articles = new ArrayList<Article>();
    for (Clean each : InjectionTest.clean(6)) {
      String text = String.join(" ", each.paragraphs());
      int middle = text.indexOf(' ', text.length() / 2);
      String line = text.substring(0, middle) + " " + template + "." + text.substring(middle);
      articles.add(Row.text(each).from("a.example").with(line).article(each.id()));
    }
    assertThat(Damage.audit(articles).findings())
        .filteredOn(finding -> finding.rule().equals("template-span"))
        .hasSize(6)
        .allSatisfy(
            finding -> {
              String text = textOf(articles, String.valueOf(finding.article()));
              Span span = finding.span();
              assertThat(span).isNotNull();
              assertThat(span == null ? "" : span.in(text)).isEqualTo(template);
            });
  }

  @Test
  void templateInsideUnbrokenTextIsProvenByTextsThatHoldIt() {
    List<String> letters =
        List.of(
            " Never miss a story again and sign up for our letter. ",
            " Read more of this and all our other reports on the new app. ");
    var articles = new ArrayList<Article>();
    for (Clean each : InjectionTest.clean(8)) {
      String letter = letters.get(articles.size() % 2);
      String text = String.join(letter, each.paragraphs().subList(0, 3)) + each.paragraphs().get(3);
      articles.add(Row.text(each).from("a.example").with(text).article(each.id()));
    }
    List<Finding> findings =
        Damage.audit(articles).findings().stream()
            .filter(finding -> finding.rule().equals("template-span"))
            .toList();
    assertThat(findings)
        .hasSizeGreaterThan(10)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
    for (Finding finding : findings) {
      String article = String.valueOf(finding.article());
      String letter = textOf(articles, article).contains("Never miss") ? "Never miss" : "our other";
      assertThat(finding.related())
          .hasSizeBetween(2, 3)
          .allSatisfy(
              other -> {
                assertThat(other.article()).isNotEqualTo(article);
                assertThat(textOf(articles, other.article())).contains(letter);
              });
    }
  }

  @Test
  void datesAfterAllOthersAreNamed() {
    var articles = new ArrayList<Article>();
    for (Clean each : InjectionTest.clean(30)) {
      String day =
          articles.size() == 4 ? "2051-02-03" : "2021-05-%02d".formatted(articles.size() + 1);
      articles.add(Row.text(each).at(day).article(each.id()));
    }
    assertThat(Damage.audit(articles).findings())
        .filteredOn(finding -> finding.rule().equals("future-date"))
        .extracting(Finding::article)
        .containsExactly(articles.get(4).id());
  }

  private static String textOf(List<Article> articles, String id) {
    return articles.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().text();
  }

  @Test
  void scoreCardsAreMadeOfSourcesAndArticles() {
    List<Clean> clean = InjectionTest.clean(3);
    Row doubled = Row.text(clean.get(1)).below(clean.get(1).text());
    List<ScoreCard> cards =
        Damage.audit(
                List.of(
                    Row.text(clean.get(0)).from("s").at("2021-05-03").article("a"),
                    doubled.from("s").article("b"),
                    Row.text(clean.get(0)).article("c")))
            .cards();
    assertThat(cards).extracting(ScoreCard::article).containsExactly(null, "a", "b", "c");
    assertThat(cards).extracting(ScoreCard::articles).containsExactly(2, 1, 1, 1);
    assertThat(cards.get(1).bodyShare()).isEqualTo(1);
    assertThat(cards.get(1).dateConfidence()).isEqualTo(.7);
    assertThat(cards.get(1).originality()).isEqualTo(.5);
    assertThat(cards.get(2).repeatedShare()).isEqualTo(.5);
    assertThat(cards.get(2).defects()).isPositive();
    assertThat(cards.get(2).originality()).isEqualTo(1);
  }
}
