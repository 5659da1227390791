package dev.refrain.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Dates, names, structure and characters.
final class MetadataInjections {
  private static final String[] FOREIGN = {
    "Читайте также последние новости", "댓글을 남겨주세요", "اقرأ أيضا", "相关新闻阅读"
  };

  private MetadataInjections() {}

  static List<Injection> all() {
    return List.of(
        new Injection(
            "date-conflict",
            (clean, dirt) -> Row.page(clean, dirt).at("2021-%02d-11".formatted(6 + dirt.below(6)))),
        new Injection("weekday-lag", MetadataInjections::weekday),
        new Injection(
            "byline-agency-conflict",
            (clean, dirt) -> Row.page(clean, dirt).below("Source: " + dirt.one("AFP", "AP"))),
        new Injection(
            "agency-attribution",
            (clean, dirt) ->
                Row.text(clean)
                    .with(
                        "%s (%s) — %s"
                            .formatted(
                                dirt.one("PARIS", "OSLO"),
                                dirt.one("AP", "Reuters", "AFP"),
                                clean.text()))),
        new Injection(
            "missing-byline",
            (clean, dirt) ->
                Row.text(clean)
                    .titled(null)
                    .above("Published: 3 May 2021")
                    .above(Dirt.sentenceCase(clean.title()))),
        new Injection(
            "credit-in-text",
            (clean, dirt) ->
                Row.page(clean, dirt).inside(clean, 0, "Photo: %s/AP".formatted(dirt.person()))),
        new Injection(
            "name-variant",
            (clean, dirt) ->
                Row.text(clean)
                    .inside(clean, 0, "Jean-Luc Alder spoke for the council on the matter.")
                    .inside(clean, 2, "Jean Luc Alder had refused to speak before that.")),
        new Injection(
            "missing-end-mark",
            (clean, dirt) -> {
              String text = clean.text();
              int last = text.lastIndexOf("\n\n") + 2;
              int cut = text.lastIndexOf(' ');
              return Row.text(clean).with(text.substring(0, Math.max(cut, last)));
            }),
        new Injection("truncated-tail", (clean, dirt) -> Row.text(clean).with(cut(clean, dirt))),
        new Injection(
            "truncated-tail",
            (clean, dirt) -> {
              String text = clean.text();
              int last = clean.paragraphs().getLast().length();
              int gone = 2 + dirt.below(Math.max(1, last / 2));
              return Row.text(clean).with(text.substring(0, text.length() - gone).strip());
            }),
        new Injection(
            "no-paragraphs",
            (clean, dirt) -> Row.text(clean).with(clean.text().replace("\n\n", "\n"))),
        new Injection(
            "low-body-share",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .with(
                        Row.page(clean, dirt).text()
                            + "\n\nRelated stories\n"
                            + dirt.headlines(clean.text().length() / 30))),
        new Injection(
            "odd-white-space",
            (clean, dirt) ->
                Row.text(clean)
                    .with(
                        clean
                            .text()
                            .replaceFirst(" ", dirt.one("\u00a0", "\u200b", "\u2009", "\ufeff")))),
        new Injection(
            "foreign-script", (clean, dirt) -> Row.page(clean, dirt).below(dirt.one(FOREIGN))),
        new Injection(
            "mixed-quotes",
            (clean, dirt) ->
                Row.text(clean)
                    .below("“We will see,” he said. \"We shall indeed,\" she said in return.")),
        new Injection(
            "mixed-apostrophes",
            (clean, dirt) ->
                Row.text(clean).below("The town's mayor spoke of the council’s own plan.")));
  }

  /// A report of a weekday that lies four or five days before the claimed date.
  private static Row weekday(Clean clean, Dirt dirt) {
    LocalDate claimed = LocalDate.of(2021, 5, 3).plusDays(dirt.below(7));
    DayOfWeek day = claimed.minusDays(4 + dirt.below(2)).getDayOfWeek();
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Row.text(clean)
        .at(claimed.toString())
        .inside(clean, 0, "The council has found the money, the mayor said on %s.".formatted(name));
  }

  /// The text up to some word of the last paragraph.
  private static String cut(Clean clean, Dirt dirt) {
    String last = clean.paragraphs().getLast();
    String[] words = last.split(" ", -1);
    int keep = Math.min(words.length - 1, 8 + dirt.below(Math.max(1, words.length - 8)));
    String kept = String.join(" ", Arrays.asList(words).subList(0, keep));
    return clean.text().substring(0, clean.text().length() - last.length()) + kept;
  }
}
