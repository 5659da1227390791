package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.story.TextSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// How alike every two articles of a small report are: the cosine of their terms, in hundredths.
///
/// Articles of one theme stand together, and within it those of one story, the largest first, so
/// that both show as blocks along the diagonal. Quadratic, hence for few articles only.
final class HeatMap {
  static final int FEWEST = 2;
  static final int MOST = 40;

  private static final List<String> COLUMNS = List.of("article", "likeness");

  private HeatMap() {}

  /// An article, and how alike it is to each of those after it.
  ///
  /// @param hundredths 0 to 100
  record Row(String article, List<Integer> hundredths) {
    Row {
      hundredths = List.copyOf(hundredths);
    }
  }

  /// Writes the table `heat`; none for more articles than a reader could tell apart.
  static void write(Catalog catalog, DataBlocks blocks) {
    List<Row> rows = rows(catalog.analysis());
    if (!rows.isEmpty()) {
      blocks.table("heat", COLUMNS, rows, (json, row) -> row(json, row, catalog));
    }
  }

  private static void row(JsonGenerator json, Row row, Catalog catalog) {
    json.writeNumber(catalog.article(row.article()));
    json.writeStartArray();
    row.hundredths().forEach(json::writeNumber);
    json.writeEndArray();
  }

  /// The upper triangle, without the diagonal; empty where there are no stories, or fewer or more
  /// articles than the map is made for. The order of the pages does not matter.
  static List<Row> rows(Analysis analysis) {
    int size = analysis.pages().size();
    if (size < FEWEST || size > MOST || analysis.stories().isEmpty()) {
      return List.of();
    }
    List<Page> pages = analysis.pages().stream().sorted(Comparator.comparing(Page::id)).toList();
    var similarity = TextSimilarity.of(pages);
    List<String> order = order(pages, analysis.stories());
    var rows = new ArrayList<Row>();
    for (int a = 0; a < order.size(); a++) {
      var hundredths = new ArrayList<Integer>();
      for (int b = a + 1; b < order.size(); b++) {
        hundredths.add((int) Math.round(100 * similarity.of(order.get(a), order.get(b))));
      }
      rows.add(new Row(order.get(a), hundredths));
    }
    return rows;
  }

  /// The articles by theme, story, date and id; those without a date come last in their story.
  ///
  /// @param pages by id
  private static List<String> order(List<Page> pages, List<Story> stories) {
    Map<String, Integer> themes = new HashMap<>();
    stories.forEach(story -> themes.merge(story.theme(), story.articles().size(), Integer::sum));
    List<Story> sorted =
        stories.stream()
            .sorted(
                Comparator.comparingInt((Story story) -> -themes.getOrDefault(story.theme(), 0))
                    .thenComparing(Story::theme)
                    .thenComparingInt(story -> -story.articles().size())
                    .thenComparing(Story::id))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < sorted.size(); place++) {
      for (Story.Member member : sorted.get(place).articles()) {
        places.put(member.article(), place);
      }
    }
    return pages.stream()
        .sorted(
            Comparator.comparingInt((Page page) -> places.getOrDefault(page.id(), sorted.size()))
                .thenComparing(Page::published, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Page::id)
        .toList();
  }
}
