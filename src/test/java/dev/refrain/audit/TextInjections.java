package dev.refrain.audit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Text that repeats, is thin, strange or badly decoded.
final class TextInjections {
  private static final String[] OTHER_LANGUAGES = {
    "Lesen Sie hier die letzten Nachrichten aus der Stadt und der ganzen Region",
    "Retrouvez ici toutes les dernières nouvelles de la ville et de la région",
    "Lea aquí las últimas noticias de la ciudad y de toda la región esta semana",
    "Kliknij tutaj, aby przeczytać więcej wiadomości z miasta i całego regionu"
  };

  private TextInjections() {}

  static List<Injection> all() {
    return List.of(
        new Injection("body-doubled", (clean, dirt) -> Row.text(clean).below(clean.text())),
        new Injection(
            "merged-versions",
            (clean, dirt) -> {
              var versions = new ArrayList<>(clean.paragraphs());
              clean.paragraphs().stream()
                  .filter(paragraph -> paragraph.split(" ", -1).length > 17)
                  .limit(3)
                  .forEach(paragraph -> versions.add("Now " + dirt.edited(paragraph, 30)));
              return Row.text(clean).with(String.join("\n\n", versions));
            }),
        new Injection(
            "gopher-lines",
            (clean, dirt) ->
                Row.page(clean, dirt).below("Click here to see\n".repeat(20 + dirt.below(20)))),
        new Injection(
            "gopher-n-grams",
            (clean, dirt) ->
                Row.text(clean).below((clean.sentence(0) + " ").repeat(6 + dirt.below(5)).strip())),
        new Injection(
            "gopher-quality",
            (clean, dirt) -> Row.text(clean).with(clean.text().replace(" ", " # "))),
        new Injection(
            "c4-page",
            (clean, dirt) ->
                dirt.below(2) == 0
                    ? Row.text(clean).below("lorem ipsum dolor sit amet")
                    : Row.text(clean).below("if (x) { show(); }")),
        new Injection(
            "fineweb-lines",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below("News\nSport\nWeather\nHelp\n".repeat(clean.paragraphs().size()))),
        new Injection(
            "date-before-event",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .inside(
                        clean,
                        0,
                        "The %s is seen on June %d, 2021. [%s/AP]"
                            .formatted(
                                dirt.one("bridge", "market", "harbour"),
                                1 + dirt.below(28),
                                dirt.person()))),
        new Injection(
            "title-not-in-body",
            (clean, dirt) ->
                Row.text(clean).titled("Zebrafish xylophone quartet juggles vuvuzelas")),
        new Injection(
            "thin-body",
            (clean, dirt) -> Row.text(clean).from("example.org").with(words(clean, 30) + ".")),
        new Injection(
            "extractor-residue",
            (clean, dirt) ->
                Row.text(clean)
                    .inside(
                        clean,
                        dirt.below(3),
                        dirt.one(
                            "var ads = window.ads || [];",
                            "document.getElementById('player').play();",
                            "<div class=\"teaser\">Read more</div>",
                            "He said &quot;no&quot; to&nbsp;all of them.",
                            "{{ article.title }}",
                            "HTTP/1.1 200 OK"))),
        new Injection(
            "mojibake",
            (clean, dirt) ->
                Row.text(clean)
                    .inside(
                        clean,
                        dirt.below(3),
                        wrong("“It doesn’t open,” she said — the café in Zürich is closed."))),
        new Injection(
            "replacement-character",
            (clean, dirt) ->
                Row.text(clean)
                    .with(clean.text().replaceFirst("e", dirt.one("\ufffd", "\ufffd\ufffd")))),
        new Injection(
            "mixed-language",
            (clean, dirt) -> Row.text(clean).inside(clean, 1, dirt.one(OTHER_LANGUAGES))),
        new Injection(
            "off-topic-links",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below(
                        "Related stories\n%s\n%s\n%s\n%s\n%s\n%s"
                            .formatted(
                                strange(dirt),
                                strange(dirt),
                                strange(dirt),
                                strange(dirt),
                                strange(dirt),
                                strange(dirt)))));
  }

  private static String words(Clean clean, int count) {
    return String.join(" ", List.of(clean.text().split("\\s+", -1)).subList(0, count));
  }

  /// A headline in words that no article has.
  private static String strange(Dirt dirt) {
    String[] syllables = {"zeb", "xylo", "quor", "vuvu", "gronk", "plim", "wozz", "kadd"};
    var headline = new StringBuilder("Q");
    for (int i = 0; i < 12; i++) {
      headline.append(i % 2 == 0 && i > 0 ? " " : "").append(dirt.one(syllables));
    }
    return headline.toString();
  }

  private static String wrong(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }
}
