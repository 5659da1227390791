package dev.refrain.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What the seeds share is furniture: one entry a line, with all places where it stands.
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");

  @Test
  void everyLabelledSharedLineIsOneFurnitureEntry() throws IOException {
    List<Page> pages = pages();
    List<LedgerEntry> ledger =
        Ledger.of(pages, DuplicateFinder.find(pages, MatchSettings.defaults()));

    JsonNode gold = new ObjectMapper().readTree(SEEDS.resolve("gold.json").toFile());
    int groups = 0;
    for (JsonNode group : gold.get("cross_document").get("line_groups")) {
      if (group.get("relation").asString().equals("exact")) {
        groups++;
        Set<String> wanted = new TreeSet<>();
        for (JsonNode member : group.get("members")) {
          wanted.add(member.get("doc").asString() + ":" + member.get("line").asInt());
        }
        assertThat(ledger.stream().filter(entry -> places(entry).containsAll(wanted)))
            .singleElement()
            .satisfies(entry -> assertThat(entry.kind()).isEqualTo(LedgerEntry.Kind.FURNITURE));
      }
    }
    assertThat(groups).isGreaterThan(15);
  }

  @Test
  void groupsHoldPassagesOnlyAndAreStars() throws IOException {
    List<Page> pages = pages();
    List<Match> matches = DuplicateFinder.find(pages, MatchSettings.defaults());

    assertThat(Grouping.group(matches, pages, KeepPolicy.defaults()))
        .hasSize(10)
        .allMatch(group -> group.level() == Level.PASSAGE)
        .allMatch(group -> group.members().contains(group.keep()));
  }

  private static Set<String> places(LedgerEntry entry) {
    var places = new TreeSet<String>();
    for (LedgerEntry.Appearance appearance : entry.appearances()) {
      places.add(appearance.passage().article() + ":" + appearance.lines());
    }
    return places;
  }

  private static List<Page> pages() throws IOException {
    var articles = new ArrayList<Article>();
    try (var files = Files.newDirectoryStream(SEEDS, "*.txt")) {
      for (Path file : files) {
        String id = file.getFileName().toString().substring(0, 3);
        String text = Files.readString(file);
        articles.add(new Article(id, new Origin(id, 0), null, null, null, null, text));
      }
    }
    return Pages.of(articles, 1);
  }
}
