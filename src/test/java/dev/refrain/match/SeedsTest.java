package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The seeds hold these repeats, labelled by hand, and no others.
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");

  @Test
  void everyLabelledRepeatIsFoundAndNothingElse() throws IOException {
    Map<String, String> wanted = labelled();

    Map<String, Relation> found = new TreeMap<>();
    for (Match match : DuplicateFinder.find(pages(""), MatchSettings.defaults())) {
      assertThat(match.level()).isEqualTo(Level.PASSAGE);
      found.put(name(match), match.relation());
    }

    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    found.forEach((pair, relation) -> assertThat(allowed(wanted.get(pair))).contains(relation));
  }

  @Test
  void theModelPairIsNearWithItsMeasures() throws IOException {
    Match match =
        DuplicateFinder.find(pages(""), MatchSettings.defaults()).stream()
            .filter(each -> name(each).equals("001 13 19"))
            .findFirst()
            .orElseThrow();

    assertThat(match.relation()).isEqualTo(Relation.NEAR);
    assertThat(match.jaccard()).isCloseTo(.68, within(.01));
    assertThat(match.containmentA()).isCloseTo(.88, within(.01));
    assertThat(match.shared()).hasSize(3);
  }

  @Test
  void sharedFurnitureIsAnOverlapInTheRawViewAndNothingInTheBody() throws IOException {
    MatchSettings articles = MatchSettings.defaults().withLevels(EnumSet.of(Level.ARTICLE));

    assertThat(DuplicateFinder.find(pages(""), articles)).isEmpty();
    assertThat(DuplicateFinder.find(pages(""), articles.withView(View.RAW)))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.relation()).isEqualTo(Relation.OVERLAP);
              assertThat(match.jaccard()).isCloseTo(.238, within(.01));
            });
  }

  @Test
  void namesOfFilesDoNotMatter() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Match match : DuplicateFinder.find(pages("renamed/9"), MatchSettings.defaults())) {
      found.add(name(match).replace("renamed/9", ""));
    }

    assertThat(found).isEqualTo(labelled().keySet());
  }

  /// The seeds as pages; ids are their first three digits behind a prefix.
  private static List<Page> pages(String prefix) throws IOException {
    var articles = new ArrayList<Article>();
    try (var files = Files.newDirectoryStream(SEEDS, "*.txt")) {
      for (Path file : files) {
        String id = prefix + file.getFileName().toString().substring(0, 3);
        String text = Files.readString(file);
        articles.add(new Article(id, new Origin(id, 0), null, null, null, null, text));
      }
    }
    return Pages.of(articles, 1);
  }

  /// Relation by article and lines of both places.
  private static Map<String, String> labelled() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(SEEDS.resolve("gold.json").toFile());
    var wanted = new TreeMap<String, String>();
    for (JsonNode document : gold.get("documents")) {
      for (JsonNode repeat : document.get("duplicates_inside")) {
        String kind = repeat.get("kind").asString();
        if (kind.contains("harmless") || kind.contains("blank")) {
          continue;
        }
        JsonNode lines = repeat.get("lines");
        for (int i = 0; i < lines.size(); i++) {
          for (int j = i + 1; j < lines.size(); j++) {
            int first = Math.min(lines.get(i).asInt(), lines.get(j).asInt());
            int second = Math.max(lines.get(i).asInt(), lines.get(j).asInt());
            String name = document.get("id").asString() + " " + first + " " + second;
            wanted.put(name, repeat.get("relation").asString());
          }
        }
      }
    }
    return wanted;
  }

  /// A label speaks of whole lines; of a fused line only the passage is compared, which may be
  /// exact where the line contains it.
  private static Set<Relation> allowed(@Nullable String label) {
    return switch (label) {
      case "near" -> EnumSet.of(Relation.NEAR);
      case "containment" -> EnumSet.of(Relation.EXACT, Relation.CONTAINED, Relation.CONTAINS);
      case null, default -> EnumSet.of(Relation.EXACT);
    };
  }

  private static String name(Match match) {
    assertThat(match.a().article()).isEqualTo(match.b().article());
    return match.a().article() + " " + match.a().lines() + " " + match.b().lines();
  }
}
