package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.DateClaim.Kind;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs for the thresholds of rules about sources, pairs and all articles together.
final class RunThresholds {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";
  private static final List<Clean> CLEAN = InjectionTest.clean(30);

  private RunThresholds() {}

  static List<ThresholdCase> all() {
    return Stream.of(copies(), sources(), lengths(), dates(), template())
        .flatMap(List::stream)
        .toList();
  }

  /// Copies of which the second holds half as much again.
  private static List<ThresholdCase> copies() {
    Clean clean = CLEAN.getFirst();
    Row lead = Row.text(clean).with(String.join("\n\n", clean.paragraphs().subList(0, 5)));
    List<Article> crossing =
        List.of(
            lead.from("a.example").article("a"), Row.text(clean).from("b.example").article("b"));
    List<Article> inside =
        List.of(
            lead.from("a.example").under("https://a.example/1").article("a"),
            Row.text(clean).from("a.example").under("https://a.example/2").article("b"));
    List<Article> later =
        List.of(
            Row.text(clean).at("2021-05-03").article("a"),
            Row.text(clean).at("2021-05-13").article("b"));
    var copied = new ArrayList<Article>();
    for (int i = 0; i < 20; i++) {
      copied.add(Row.text(CLEAN.get(i < 4 ? i / 2 : i)).article("a%02d".formatted(i)));
    }
    return List.of(
        ThresholdCase.read("copy-without-origin.overlap", ".5", crossing),
        ThresholdCase.read("one-text-many-urls.overlap", ".5", inside),
        ThresholdCase.read("republished-later.days", "30", later),
        ThresholdCase.read("duplicate-rate.share", ".3", copied),
        ThresholdCase.read("duplicate-rate.articles", "30", copied));
  }

  private static List<ThresholdCase> sources() {
    Sketch[] most =
        pages(30, (i, page) -> i < 12 ? page : page.from(i < 28 ? "a.example" : "b.example"));
    Sketch[] template =
        pages(5, (i, page) -> page.from("a.example").line(Role.TEMPLATE, PARAGRAPH.repeat(2)));
    return List.of(
        ThresholdCase.of("single-source.share", ".6", most),
        ThresholdCase.of("single-source.articles", "31", most),
        ThresholdCase.of("single-source.named", ".7", most),
        ThresholdCase.of("source-template-share.share", ".8", template),
        ThresholdCase.of("source-template-share.articles", "6", template));
  }

  private static List<ThresholdCase> lengths() {
    Sketch[] equal =
        pages(
            10,
            (i, page) -> {
              String text = "bridge%d opens ".formatted(i).repeat(i < 5 ? 8 : 10 + i).strip();
              return Sketch.page("p" + i)
                  .from("a.example")
                  .body(i == 0 ? text.substring(1) + "." : text);
            });
    Sketch[] thin =
        pages(
            10,
            (i, page) ->
                i == 0
                    ? page.from("a.example")
                    : page.from("a.example").body(PARAGRAPH.repeat(11)));
    return List.of(
        ThresholdCase.of("length-spike.share", ".6", equal),
        ThresholdCase.of("length-spike.texts", "6", equal),
        ThresholdCase.of("length-spike.characters", "200", equal),
        ThresholdCase.of("length-spike.open", ".9", equal),
        ThresholdCase.of("length-spike.articles", "11", equal),
        ThresholdCase.of("thin-body.share", ".05", thin),
        ThresholdCase.of("thin-body.median", "300", thin));
  }

  private static List<ThresholdCase> dates() {
    Sketch[] future =
        pages(30, (i, page) -> page.date(i == 7 ? "2022-08-03" : day(i), Kind.PUBLISHED));
    Sketch[] two =
        pages(30, (i, page) -> page.date(i > 27 ? "2023-08-03" : day(i), Kind.PUBLISHED));
    Sketch[] scraped =
        pages(
            24,
            (i, page) ->
                i < 11 || i == 12
                    ? page.from(i == 12 ? "b.example" : "a.example").date("2021-06-30", Kind.FIELD)
                    : page.from(i == 11 ? "a.example" : "b.example").date(day(i), Kind.FIELD));
    return List.of(
        ThresholdCase.of("future-date.days", "1000", future),
        ThresholdCase.of("future-date.articles", "31", future),
        ThresholdCase.of("future-date.excepted", ".1", two),
        ThresholdCase.of("source-date-bias.share", ".95", scraped),
        ThresholdCase.of("source-date-bias.others", ".05", scraped),
        ThresholdCase.of("source-date-bias.rows", "13", scraped),
        ThresholdCase.of("source-date-bias.days", "100", scraped));
  }

  /// Texts on one line, three of six with the same words inside.
  private static List<ThresholdCase> template() {
    Sketch[] pages =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Sketch.page("p" + i)
                        .from("a.example")
                        .body(
                            CLEAN.get(i).first()
                                + (i < 3 ? " Never miss a story and sign up for our letter. " : " ")
                                + String.join(" ", CLEAN.get(i).paragraphs())))
            .toArray(Sketch[]::new);
    return List.of(
        ThresholdCase.of("template-span.share", ".6", pages),
        ThresholdCase.of("template-span.pages", "4", pages),
        ThresholdCase.of("template-span.run", "13", pages),
        ThresholdCase.of("template-span.copy", ".01", pages),
        ThresholdCase.of("template-span.texts", "7", pages),
        ThresholdCase.of("template-span.words", "5000", pages));
  }

  private static Sketch[] pages(int count, BiFunction<Integer, Sketch, Sketch> change) {
    return IntStream.range(0, count)
        .mapToObj(i -> change.apply(i, Sketch.page("p%02d".formatted(i)).body(PARAGRAPH)))
        .toArray(Sketch[]::new);
  }

  private static String day(int i) {
    return "2021-05-%02d".formatted(1 + i % 28);
  }
}
