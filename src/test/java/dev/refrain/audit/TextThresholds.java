package dev.refrain.audit;

import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs for the thresholds of rules about the shape of a text: filters of training data, ends,
/// lengths and letters.
final class TextThresholds {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";
  private static final String OPEN = "The mayor opened the new bridge after two years of work";
  private static final String CUT = "The mayor said that the new school on the other side would";
  private static final List<String> CLEAN = InjectionTest.clean(1).getFirst().paragraphs();

  private TextThresholds() {}

  static List<ThresholdCase> all() {
    return Stream.of(gopher(), grams(), otherFilters(), ends(), letters())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ThresholdCase> gopher() {
    Sketch lines = clean(8).body("Read more", "Read more", "Read more");
    Sketch paragraph = clean(8).body(CLEAN.getFirst());
    Sketch odd = clean(8).body("- # # # 12 13 … … …");
    return List.of(
        ThresholdCase.of("gopher-lines.lines", ".15", lines),
        ThresholdCase.of("gopher-lines.paragraphs", ".15", lines),
        ThresholdCase.of("gopher-lines.line-characters", ".05", paragraph),
        ThresholdCase.of("gopher-lines.paragraph-characters", ".05", paragraph),
        ThresholdCase.of(
            "gopher-quality.least-words", "30", Sketch.page().body(PARAGRAPH, CUT, OPEN)),
        ThresholdCase.of("gopher-quality.most-words", "100", odd),
        ThresholdCase.of("gopher-quality.short-words", "8", odd),
        ThresholdCase.of("gopher-quality.long-words", "3", odd),
        ThresholdCase.of("gopher-quality.hashes", ".005", odd),
        ThresholdCase.of("gopher-quality.dots", ".005", odd),
        ThresholdCase.of("gopher-quality.bullets", ".1", odd),
        ThresholdCase.of("gopher-quality.dotted-lines", ".1", odd),
        ThresholdCase.of("gopher-quality.letters", ".995", odd),
        ThresholdCase.of("gopher-quality.common-words", "8", odd));
  }

  /// A text that repeats its first twelve words.
  private static List<ThresholdCase> grams() {
    String first = String.join(" ", CLEAN.getFirst().split(" ", 13)).strip();
    String twelve = String.join(" ", List.of(first.split(" ", 13)).subList(0, 12)) + ".";
    Sketch page = clean(8).body(twelve);
    return Stream.concat(
            IntStream.rangeClosed(2, 4)
                .mapToObj(n -> ThresholdCase.of("gopher-n-grams.top-" + n, ".001", page)),
            IntStream.rangeClosed(5, 10)
                .mapToObj(n -> ThresholdCase.of("gopher-n-grams.repeated-" + n, ".001", page)))
        .toList();
  }

  private static List<ThresholdCase> otherFilters() {
    Sketch clean = clean(8);
    return List.of(
        ThresholdCase.of("c4-page.sentences", "100", clean),
        ThresholdCase.of("c4-page.line-words", "1000", clean),
        ThresholdCase.of("c4-page.longest-word", "3", clean),
        ThresholdCase.of("fineweb-lines.ended", "1", clean),
        ThresholdCase.of("fineweb-lines.repeated", ".5", clean(5).body(CLEAN.getFirst())),
        ThresholdCase.of("fineweb-lines.short", ".1", clean(8).body("Read more.")),
        ThresholdCase.of("fineweb-lines.characters", "10000", clean),
        ThresholdCase.of("fineweb-lines.line-breaks", ".01", clean));
  }

  private static List<ThresholdCase> ends() {
    Sketch teasers = Sketch.page().body(PARAGRAPH);
    teasers.line(Role.LINK, "Ferry to open").line(Role.LINK_TEASER, PARAGRAPH);
    teasers.line(Role.LINK, "Ferry to close").line(Role.LINK_TEASER, CUT);
    return List.of(
        ThresholdCase.of(
            "truncated-tail.ended",
            ".7",
            Sketch.page().body(PARAGRAPH, PARAGRAPH, OPEN, PARAGRAPH, CUT)),
        ThresholdCase.of(
            "truncated-tail.others", "2", Sketch.page().body(PARAGRAPH, PARAGRAPH, CUT)),
        ThresholdCase.of("truncated-tail.teasers", "1", teasers),
        ThresholdCase.of(
            "truncated-tail.words",
            "13",
            Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, CUT)));
  }

  private static List<ThresholdCase> letters() {
    Sketch korean =
        Sketch.page().body(PARAGRAPH, PARAGRAPH, PARAGRAPH).line(Role.WIDGET, "(0/250자)");
    Sketch german =
        Sketch.page().body(PARAGRAPH, "Lesen Sie hier die letzten Nachrichten aus der Stadt");
    Sketch lines = Sketch.page().body(PARAGRAPH.repeat(6)).line(Role.TEMPLATE, OPEN.repeat(7));
    return List.of(
        ThresholdCase.of(
            "no-paragraphs.words",
            "70",
            Sketch.page().body(OPEN.repeat(8).split("(?<=opened) ", -1))),
        ThresholdCase.of("low-body-share.share", ".4", lines),
        ThresholdCase.of("low-body-share.words", "100", lines),
        ThresholdCase.of("foreign-script.share", "1", korean),
        ThresholdCase.of("foreign-script.letters", "1000", korean),
        ThresholdCase.of("mixed-language.probability", "1", german),
        ThresholdCase.of("mixed-language.characters", "200", german),
        ThresholdCase.of("mixed-language.words", "50", german),
        ThresholdCase.of(
            "mojibake.pairs", "1", Sketch.page().body("The cafÃ© opened after two years.")));
  }

  private static Sketch clean(int paragraphs) {
    return Sketch.page().body(new ArrayList<>(CLEAN).subList(0, paragraphs).toArray(String[]::new));
  }
}
