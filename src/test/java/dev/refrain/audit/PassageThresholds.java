package dev.refrain.audit;

import dev.refrain.model.DateClaim.Kind;
import dev.refrain.model.Role;
import dev.refrain.model.Story;
import java.util.List;
import java.util.stream.Stream;

/// Runs for the thresholds of rules about template, links, repetition and dates.
final class PassageThresholds {
  private static final String PARAGRAPH =
      "The mayor opened the new bridge after two years of work.";
  private static final String LONG =
      "The mayor opened the new bridge on the river after two long years of work.";
  private static final String EDITED =
      "The mayor opened the second bridge on the river after two long years of work.";
  private static final String SHORT = "The mayor opened the new bridge after two years.";
  private static final String SHORT_EDITED = "The mayor opened the new bridge after two months.";
  private static final String OTHER =
      "Nobody in the council voted against the plan for a ferry across the northern lake.";
  private static final String OTHER_EDITED =
      "Nobody in the council voted against the plan for a harbour across the northern lake.";

  private PassageThresholds() {}

  static List<ThresholdCase> all() {
    return Stream.of(template(), links(), repetition(), dates(), names())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ThresholdCase> template() {
    return List.of(
        ThresholdCase.of(
            "source-template.words", "6", page().line(Role.TEMPLATE, "Give what you can today")),
        ThresholdCase.of(
            "source-template.prose",
            "5",
            Sketch.page("a").line(Role.TEMPLATE, PARAGRAPH),
            Sketch.page("b").line(Role.TEMPLATE, PARAGRAPH)),
        ThresholdCase.of(
            "counter-widget.words",
            "7",
            page().line(Role.WIDGET, "Great story that we all read (12)")),
        ThresholdCase.of(
            "widget-fragment.words", "6", page().line(Role.WIDGET, "lock icon on the right side")));
  }

  private static List<ThresholdCase> links() {
    Sketch list = page().line(Role.LINK, "Mayor praises bridge").line(Role.LINK, "Mayor on tour");
    Sketch strange = page();
    for (String entry : List.of("Team wins again", "Rain in spring", "Ferry will close")) {
      list.line(Role.LINK, entry);
      strange.line(Role.LINK, entry);
    }
    Sketch own = Sketch.page().body(LONG);
    for (String point :
        List.of("Mayor opens bridge", "Two years", "Bridge on river", "Long work")) {
      own.line(Role.LINK, point);
    }
    Sketch entry = page().line(Role.LINK_HEADING, "Related").line(Role.LINK, "Ferry will close");
    Sketch table =
        page()
            .line(Role.LINK_HEADING, "Related")
            .line(Role.LINK, "Ferry 12 closes 13")
            .line(Role.LINK, "Ferry 14 closes 15");
    return List.of(
        ThresholdCase.of("off-topic-links.share", ".5", list),
        ThresholdCase.of("off-topic-links.entries", "3", strange),
        ThresholdCase.of(
            "repeated-list-entry.words",
            "2",
            page().line(Role.LINK, "Ferry closed").line(Role.LINK, "Ferry closed")),
        ThresholdCase.of(
            "repeated-short-line.words",
            "6",
            page()
                .line(Role.READING_TIME, "it takes about 2 min read")
                .line(Role.READING_TIME, "it takes about 2 min read")),
        ThresholdCase.of("link-list.entries", "1", entry),
        ThresholdCase.of("unheaded-link-list.entries", "3", strange),
        ThresholdCase.of("unheaded-link-list.own", "1", own),
        ThresholdCase.of("link-list.numbers", ".6", table));
  }

  private static List<ThresholdCase> repetition() {
    Sketch doubled = Sketch.page().body(LONG, OTHER, LONG, OTHER);
    Sketch merged = Sketch.page().body(LONG, OTHER, EDITED, OTHER_EDITED);
    Sketch captions =
        page()
            .line(Role.CAPTION, SHORT)
            .line(Role.CREDIT, "[DESK]")
            .line(Role.CAPTION, SHORT_EDITED);
    return List.of(
        ThresholdCase.of(
            "repeated-paragraph.containment", ".9", Sketch.page().body(SHORT, OTHER, SHORT_EDITED)),
        ThresholdCase.of(
            "repeated-paragraph.edited", ".79", Sketch.page().body(LONG, OTHER, EDITED)),
        ThresholdCase.of(
            "repeated-paragraph.words",
            "7",
            Sketch.page()
                .body("The mayor opened the new city bridge.", OTHER)
                .body("The mayor opened the new city bridge.")),
        ThresholdCase.of(
            "repeated-paragraph.long",
            "9",
            Sketch.page()
                .body("The mayor opened the new bridge after two years", OTHER)
                .body("The mayor opened the new bridge after two years")),
        ThresholdCase.of("body-doubled.share", ".6", doubled),
        ThresholdCase.of("body-doubled.paragraphs", "3", doubled),
        ThresholdCase.of("merged-versions.paragraphs", "3", merged),
        ThresholdCase.of("merged-versions.words", "30", merged),
        ThresholdCase.of("repeated-headline.words", "3", headline("Mayor opens bridge")),
        ThresholdCase.of("repeated-headline.numbers", ".5", headline("Mayor opens 2 new bridges")),
        ThresholdCase.of("repeated-caption.jaccard", ".7", captions),
        ThresholdCase.of("repeated-caption.containment", ".8", captions),
        ThresholdCase.of(
            "repeated-caption.words",
            "20",
            page()
                .line(Role.CAPTION, SHORT)
                .line(Role.CREDIT, "[DESK]")
                .line(Role.CAPTION, SHORT)));
  }

  private static List<ThresholdCase> dates() {
    Sketch conflict = Sketch.page().line(Role.COLLECTION_DATE, "date 2020-01-31");
    conflict.date("2020-01-31", Kind.COLLECTION).line(Role.DATE, "Published: 14 January 2020");
    conflict.date("2020-01-14", Kind.PUBLISHED).body(PARAGRAPH);
    Sketch post = page().date("2020-01-31", Kind.FIELD).line(Role.DATE, "Published: 14 May 2020");
    post.date("2020-05-14", Kind.PUBLISHED);
    Sketch picture = Sketch.page().line(Role.CAPTION, "The bridge on 31 January 2020.");
    picture.date("2020-01-31", Kind.CAPTION).line(Role.DATE, "Published: 14 January 2020");
    picture.date("2020-01-14", Kind.PUBLISHED).body(PARAGRAPH);
    return List.of(
        ThresholdCase.of("date-conflict.days", "20", conflict),
        ThresholdCase.of("date-conflict.posts", "1", post),
        ThresholdCase.of("date-before-event.days", "20", picture),
        ThresholdCase.of("date-outlier.days", "400", story(), claims("2020-01-31")),
        ThresholdCase.of("date-outlier.others", "4", story(), claims("2020-01-31")),
        ThresholdCase.of(
            "missing-date.dated",
            ".3",
            Sketch.page("a").date("2020-01-31", Kind.FIELD).body(PARAGRAPH),
            Sketch.page("b").body(PARAGRAPH),
            Sketch.page("c").body(PARAGRAPH)),
        ThresholdCase.of("weekday-lag.days", "4", claims("2020-01-31")),
        ThresholdCase.of("weekday-lag.hours", "15", claims("2020-01-26T09:30")));
  }

  private static List<ThresholdCase> names() {
    Sketch writer = Sketch.page().line(Role.BYLINE, "By Ann Example").byline("Ann Example");
    writer.line(Role.DATE, "14 May").line(Role.AGENCY, "AFP").agency("AFP").body(PARAGRAPH);
    Sketch quarrel = Sketch.page().line(Role.TITLE, "Quarrel over taxes").body(PARAGRAPH);
    return List.of(
        ThresholdCase.of("byline-agency-conflict.lines", "1", writer),
        ThresholdCase.of("title-not-in-body.words", "2", quarrel));
  }

  private static Sketch page() {
    return Sketch.page().body(PARAGRAPH);
  }

  private static Sketch headline(String title) {
    return Sketch.page()
        .line(Role.TITLE, title)
        .line(Role.DECK, "Two years of work have ended")
        .line(Role.TITLE_REPEAT, title)
        .body(PARAGRAPH);
  }

  private static Sketch claims(String date) {
    return Sketch.page("a")
        .line(Role.DATE, date)
        .date(date, Kind.PUBLISHED)
        .body("The bridge will open in May, the mayor said Monday.");
  }

  private static List<Story> story() {
    List<Story.Member> members =
        Stream.of("a 2020-01-31", "b 2019-05-02", "c 2019-05-03", "d 2019-05-20")
            .map(each -> new Story.Member(each.substring(0, 1), each.substring(2), null))
            .toList();
    return List.of(new Story("s", "t", "Bridge", List.of(), null, null, members, 4, 1));
  }
}
