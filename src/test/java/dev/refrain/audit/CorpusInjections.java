package dev.refrain.audit;

import dev.refrain.model.Article;
import java.util.ArrayList;
import java.util.List;

/// Ways to damage a run, not one article: each makes a small run of clean articles in which a rule
/// about sources or pairs has to fire once at least.
final class CorpusInjections {
  private static final int ROWS = 24;

  private CorpusInjections() {}

  /// @param make turns clean articles, more than there are rows, into a damaged run
  record CorpusInjection(String rule, Maker make) {
    interface Maker {
      List<Row> rows(List<Clean> clean, Dirt dirt);
    }

    boolean isFound(List<Clean> clean, Dirt dirt) {
      var articles = new ArrayList<Article>();
      for (Row row : make.rows(clean, dirt)) {
        articles.add(row.article("row-%02d".formatted(articles.size())));
      }
      return Damage.audit(articles).findings().stream()
          .anyMatch(finding -> finding.rule().equals(rule));
    }
  }

  static List<CorpusInjection> all() {
    return List.of(
        new CorpusInjection(
            "agency-copy",
            (clean, dirt) -> pair(clean, clean.getFirst(), "PARIS (AP) — ", "b.example")),
        new CorpusInjection(
            "copy-without-origin", (clean, dirt) -> pair(clean, clean.getFirst(), "", "b.example")),
        new CorpusInjection(
            "republished-later",
            (clean, dirt) -> {
              List<Row> rows = pair(clean, clean.getFirst(), "", "b.example");
              rows.set(0, rows.get(0).at("2021-05-03"));
              rows.set(1, rows.get(1).at("2021-05-%02d".formatted(8 + dirt.below(20))));
              return rows;
            }),
        new CorpusInjection(
            "one-text-many-urls",
            (clean, dirt) -> {
              List<Row> rows = pair(clean, clean.getFirst(), "", "a.example");
              rows.set(0, rows.get(0).under("https://a.example/bridge"));
              rows.set(1, rows.get(1).under("https://a.example/local/bridge?print=1"));
              return rows;
            }),
        new CorpusInjection(
            "one-url-many-texts",
            (clean, dirt) -> {
              List<Row> rows = pair(clean, clean.get(ROWS), "", "a.example");
              rows.set(0, rows.get(0).under("https://a.example/bridge"));
              rows.set(1, rows.get(1).under("http://www.a.example/bridge/#top"));
              return rows;
            }),
        new CorpusInjection(
            "twin-extractions",
            (clean, dirt) -> {
              List<Row> rows = pair(clean, clean.getFirst(), "", "a.example");
              rows.set(0, rows.get(0).under("https://a.example/bridge"));
              Row twin = rows.get(1).below("Read more about this on our site.");
              rows.set(1, twin.under("https://a.example/bridge"));
              return rows;
            }),
        new CorpusInjection(
            "single-source",
            (clean, dirt) ->
                rows(clean, (row, i) -> row.from(i % 3 == 0 ? "b.example" : "a.example"))),
        new CorpusInjection(
            "source-date-bias",
            (clean, dirt) ->
                rows(
                    clean,
                    (row, i) ->
                        i % 2 == 0
                            ? row.from("a.example").at("2021-06-30")
                            : row.from("b.example").at("2021-05-%02d".formatted(1 + i)))),
        new CorpusInjection(
            "source-template-share",
            (clean, dirt) ->
                rows(
                    clean.stream().map(CorpusInjections::lead).toList(),
                    (row, i) ->
                        row.from("a.example")
                            .below(
                                "Get our weekly letter with all the news that matters.\n\n"
                                    + menu()))),
        new CorpusInjection("length-spike", (clean, dirt) -> cut(clean, 3, "")),
        new CorpusInjection("length-spike", (clean, dirt) -> cut(clean, 1, "...")),
        new CorpusInjection(
            "future-date",
            (clean, dirt) ->
                rows(
                    clean,
                    (row, i) ->
                        row.at(i == 7 ? "2051-05-03" : "2021-05-%02d".formatted(1 + i % 28)))),
        new CorpusInjection(
            "template-span",
            (clean, dirt) ->
                rows(
                    clean,
                    (row, i) -> {
                      String line = row.text().replace("\n\n", " ");
                      int middle = line.indexOf(' ', line.length() / 2);
                      return row.from("a.example")
                          .with(
                              line.substring(0, middle)
                                  + " Never miss a story again and sign up for our weekly letter."
                                  + line.substring(middle));
                    })),
        new CorpusInjection(
            "duplicate-rate",
            (clean, dirt) -> {
              List<Row> rows = rows(clean, (row, i) -> row);
              for (int i = 0; i < 4; i++) {
                rows.set(i + 4, Row.text(clean.get(i)));
              }
              return rows;
            }));
  }

  /// Texts of one source, one in so many of them cut where its 500 characters are full.
  private static List<Row> cut(List<Clean> clean, int every, String dots) {
    return rows(
        clean,
        (row, i) ->
            i % every == 0 && row.text().length() > 500
                ? row.from("a.example").with(row.text().substring(0, 500) + dots)
                : row.from("a.example"));
  }

  /// Four paragraphs of an article.
  private static Clean lead(Clean clean) {
    return new Clean(clean.id(), clean.title(), clean.paragraphs().subList(0, 4));
  }

  private static String menu() {
    var menu = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      menu.append("\nAll the reports and pictures of our section number ").append(i);
    }
    return menu.toString();
  }

  private interface Change {
    Row of(Row row, int number);
  }

  private static List<Row> rows(List<Clean> clean, Change change) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(change.of(Row.text(clean.get(i)), i));
    }
    return rows;
  }

  /// A run whose first two rows are one article and another, of two sources.
  private static List<Row> pair(List<Clean> clean, Clean second, String dateline, String source) {
    List<Row> rows = rows(clean, (row, i) -> row.from("c%d.example".formatted(i)));
    Clean first = clean.getFirst();
    rows.set(0, Row.text(first).from("a.example").with(dateline + first.text()));
    rows.set(1, Row.text(second).from(source).with(dateline + second.text()));
    return rows;
  }
}
