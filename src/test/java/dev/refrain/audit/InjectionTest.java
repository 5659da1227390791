package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.group.Ledger;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import dev.refrain.text.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Damages clean generated articles in the way a rule looks for, reads them as any input is read,
/// and counts what is found.
class InjectionTest {
  private static final int ARTICLES = 100;
  private static final int LINKS = 15;
  private static final double RECALL = .95;

  /// A text that is nearly all prose is read as prose to its end, a list without other furniture
  /// included.
  private static final double LIST_RECALL = .8;

  @Test
  void cleanArticlesGiveNoWarningAndNoError() {
    AuditResult result = audit((paragraphs, random) -> String.join("\n\n", paragraphs));
    assertThat(result.findings()).filteredOn(finding -> finding.level() != Severity.NOTE).isEmpty();
  }

  @Test
  void findsRepeatedParagraphs() {
    assertThat(
            recall(
                "repeated-paragraph",
                (paragraphs, random) -> {
                  String copy = edited(paragraphs.get(random.nextInt(3)), random);
                  return String.join("\n\n", paragraphs) + "\n\n" + copy;
                }))
        .isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void findsCutEnds() {
    assertThat(
            recall(
                "truncated-tail",
                (paragraphs, random) -> {
                  String text = String.join("\n\n", paragraphs);
                  return text.substring(0, text.lastIndexOf(' '));
                }))
        .isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void findsLinkLists() {
    assertThat(
            recall(
                "link-list",
                (paragraphs, random) -> {
                  var list = new StringBuilder("\n\nRelated stories");
                  for (int i = 0; i < LINKS; i++) {
                    list.append("\n\n").append(Prose.headline(random));
                  }
                  return String.join("\n\n", paragraphs) + list;
                }))
        .isGreaterThanOrEqualTo(LIST_RECALL);
  }

  @Test
  void findsFusedHeaders() {
    assertThat(
            recall(
                "fused-header",
                (paragraphs, random) ->
                    " date 2020-05-%02d %s\n\n%s"
                        .formatted(
                            random.nextInt(28) + 1,
                            Prose.headline(random),
                            String.join("\n\n", paragraphs))))
        .isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void findsTemplatesThatAllPagesOfASourceShare() {
    String letter = "\n\nGet our weekly letter with all the news that matters most to you.";
    assertThat(
            recall(
                "source-template",
                (paragraphs, random) -> String.join("\n\n", paragraphs) + letter))
        .isGreaterThanOrEqualTo(RECALL);
  }

  /// The same words but for one in twenty.
  private static String edited(String paragraph, Random random) {
    String[] words = paragraph.split(" ", -1);
    for (int i = 1; i < words.length - 1; i++) {
      if (random.nextInt(20) == 0) {
        words[i] = Prose.word(random);
      }
    }
    return String.join(" ", words);
  }

  /// The share of damaged articles on which the rule fires.
  private static double recall(String rule, BiFunction<List<String>, Random, String> damage) {
    Set<String> found =
        audit(damage).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(Finding::article)
            .collect(Collectors.toSet());
    return found.size() / (double) ARTICLES;
  }

  private static AuditResult audit(BiFunction<List<String>, Random, String> damage) {
    var random = new Random(20);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < ARTICLES; i++) {
      String id = "a%03d".formatted(i);
      String text = damage.apply(Prose.paragraphs(random, 8), random);
      articles.add(new Article(id, new Origin(id, 0), null, "example", null, null, text));
    }
    List<Page> pages = Pages.of(articles, 1);
    List<Match> matches = DuplicateFinder.find(pages, MatchSettings.defaults());
    return Auditor.audit(pages, matches, Ledger.of(pages, matches), List.of());
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
