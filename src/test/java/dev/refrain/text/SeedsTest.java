package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The five real pages against what a careful reader labelled by hand.
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final List<JsonNode> GOLD = new ArrayList<>();
  private static final List<Page> PAGES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    JsonNode gold = JsonMapper.shared().readTree(Files.readString(SEEDS.resolve("gold.json")));
    var articles = new ArrayList<Article>();
    for (JsonNode document : gold.get("documents")) {
      GOLD.add(document);
      String file = document.get("file").asString();
      String text = Files.readString(SEEDS.resolve(file));
      articles.add(new Article(file, new Origin(file, 0), null, null, null, null, text));
    }
    PAGES.addAll(Pages.of(articles, 1));
  }

  @Test
  void bodyWordsArePreciseAndComplete() {
    int hits = 0;
    int extra = 0;
    int missed = 0;
    for (int i = 0; i < GOLD.size(); i++) {
      Set<Integer> body = lines(GOLD.get(i).get("body_lines"));
      Set<Integer> ignored = lines(GOLD.get(i).get("body_subhead_lines"));
      for (Passage passage : PAGES.get(i).passages()) {
        int line = passage.lines().first();
        int words = Tokenizer.tokenize(PAGES.get(i).text(passage)).size();
        if (!ignored.contains(line)) {
          hits += passage.role() == Role.BODY && body.contains(line) ? words : 0;
          extra += passage.role() == Role.BODY && !body.contains(line) ? words : 0;
          missed += passage.role() != Role.BODY && body.contains(line) ? words : 0;
        }
      }
    }
    assertThat(hits / (double) (hits + extra)).isGreaterThanOrEqualTo(.98);
    assertThat(hits / (double) (hits + missed)).isGreaterThanOrEqualTo(.97);
  }

  @Test
  void headlinesStandOnTheirLine() {
    for (int i = 0; i < GOLD.size(); i++) {
      JsonNode title = GOLD.get(i).get("title");
      Page page = PAGES.get(i);
      assertThat(page.title()).isEqualTo(title.get("text").asString());
      assertThat(page.passages())
          .filteredOn(p -> p.role() == Role.TITLE)
          .singleElement()
          .satisfies(p -> assertThat(p.lines().first()).isEqualTo(title.get("line").asInt()));
    }
  }

  @Test
  void claimedDatesAreAllFoundAndNoOther() {
    for (int i = 0; i < GOLD.size(); i++) {
      var wanted = new ArrayList<String>();
      for (JsonNode claim : GOLD.get(i).get("claimed_dates")) {
        wanted.add(claim.get("line").asInt() + " " + claim.get("value").asString());
      }
      assertThat(PAGES.get(i).dates().stream().map(SeedsTest::show))
          .containsExactlyElementsOf(wanted);
    }
  }

  @Test
  void bylinesAndAgenciesAreReadAndNeverInvented() {
    for (int i = 0; i < GOLD.size(); i++) {
      JsonNode gold = GOLD.get(i);
      assertThat(name(PAGES.get(i).byline())).isEqualTo(text(gold.get("byline").get("value")));
      assertThat(name(PAGES.get(i).agency())).isEqualTo(text(gold.get("agency").get("name")));
      assertThat(PAGES.get(i).language()).isEqualTo(gold.get("language").asString());
    }
  }

  @Test
  void pagesThatShareFurnitureAreOneSiteAndOthersAreNot() {
    assertThat(PAGES.get(0).site()).isNotNull().isEqualTo(PAGES.get(1).site());
    assertThat(PAGES.subList(2, 5)).allSatisfy(page -> assertThat(page.site()).isNull());
    assertThat(PAGES.get(0).source())
        .isEqualTo(PAGES.get(1).source())
        .isEqualTo(GOLD.get(0).get("source").asString());
  }

  private static String show(DateClaim claim) {
    return claim.line() + " " + claim.value();
  }

  private static @Nullable String name(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.name();
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }

  private static Set<Integer> lines(JsonNode array) {
    var lines = new HashSet<Integer>();
    array.forEach(line -> lines.add(line.asInt()));
    return lines;
  }
}
