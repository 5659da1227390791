package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.AuditResult;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Damages clean generated articles in the way each rule of level error looks for. How all rules do
/// on real articles is measured by `RuleQuality`, among the benchmarks.
class InjectionTest {
  private static final int ARTICLES = 100;
  private static final double RECALL = .95;

  @Test
  void cleanArticlesGiveNoWarningAndNoError() {
    AuditResult result =
        Damage.audit(
            clean(ARTICLES).stream().map(each -> Row.text(each).article(each.id())).toList());
    assertThat(result.findings()).filteredOn(finding -> finding.level() != Severity.NOTE).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("damages")
  void findsWhatWasDamaged(Injection injection) {
    List<Clean> articles = clean(2 * ARTICLES);
    Share recall =
        Damage.recall(
            injection, articles.subList(0, ARTICLES), articles.subList(ARTICLES, 2 * ARTICLES), 20);
    assertThat(recall.value()).as(injection.rule()).isGreaterThanOrEqualTo(RECALL);
  }

  static List<Injection> damages() {
    return Damage.all().stream()
        .filter(injection -> Rules.byId(injection.rule()).orElseThrow().level() == Severity.ERROR)
        .toList();
  }

  static List<Clean> clean(int count) {
    var random = new Random(20);
    var articles = new ArrayList<Clean>();
    for (int i = 0; i < count; i++) {
      articles.add(
          new Clean("a%03d".formatted(i), Prose.headline(random), Prose.paragraphs(random, 8)));
    }
    return articles;
  }

  /// Text that has the shape of news and means nothing.
  private static final class Prose {
    private static final String[] SMALL = {
      "the", "a", "of", "to", "in", "and", "that", "for", "on", "with", "by", "from", "it", "was",
      "has", "had", "will"
    };
    private static final String[] SYLLABLES = {
      "ba", "co", "den", "fer", "gal", "hin", "jor", "kel", "lum", "mir", "nop", "pra", "qui",
      "ros", "sten", "tav", "und", "vor", "wex", "zil"
    };

    static String word(Random random) {
      if (random.nextInt(5) < 2) {
        return SMALL[random.nextInt(SMALL.length)];
      }
      return syllable(random) + syllable(random) + (random.nextBoolean() ? syllable(random) : "");
    }

    static List<String> paragraphs(Random random, int count) {
      var paragraphs = new ArrayList<String>();
      for (int i = 0; i < count; i++) {
        paragraphs.add(sentence(random) + " " + sentence(random));
      }
      return paragraphs;
    }

    static String headline(Random random) {
      var headline = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        headline
            .append(i == 0 ? "" : " ")
            .append(i % 3 == 2 ? SMALL[random.nextInt(SMALL.length)] : name(random));
      }
      return headline.toString();
    }

    private static String sentence(Random random) {
      var sentence = new StringBuilder(name(random));
      int words = 10 + random.nextInt(12);
      for (int i = 0; i < words; i++) {
        sentence.append(' ').append(random.nextInt(9) == 0 ? name(random) : word(random));
      }
      return sentence.append('.').toString();
    }

    private static String name(Random random) {
      String word = syllable(random) + syllable(random);
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String syllable(Random random) {
      return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
  }
}
