package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.Attribution;
import dev.refrain.model.Difference;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.report.content.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of a report for spreadsheets; what has several members has a row for each.
final class CsvTables {
  private CsvTables() {}

  static void articles(Analysis analysis, OutputStream out) throws IOException {
    var findings = new HashMap<String, Integer>();
    analysis.audit().findings().forEach(f -> findings.merge(key(f.article()), 1, Integer::sum));
    var stories = new HashMap<String, String>();
    for (Story story : analysis.stories()) {
      story.articles().forEach(member -> stories.put(member.article(), story.id()));
    }
    try (var csv =
        new Csv(
            out,
            "article",
            "source",
            "title",
            "published",
            "byline",
            "agency",
            "language",
            "words",
            "bodyWords",
            "failed",
            "findings",
            "story")) {
      for (Page page : analysis.pages()) {
        var failed = page.failed();
        csv.row(
            page.id(),
            page.source(),
            page.title(),
            page.published(),
            name(page.byline()),
            name(page.agency()),
            page.language(),
            page.words(),
            page.bodyWords(),
            failed == null ? null : failed.label(),
            findings.getOrDefault(page.id(), 0),
            stories.get(page.id()));
      }
    }
  }

  private static String key(@Nullable String article) {
    return article == null ? "" : article;
  }

  private static @Nullable String name(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.name();
  }

  static void duplicates(Analysis analysis, OutputStream out) throws IOException {
    try (var csv =
        new Csv(
            out,
            "level",
            "relation",
            "articleA",
            "firstLineA",
            "lastLineA",
            "articleB",
            "firstLineB",
            "lastLineB",
            "jaccard",
            "containmentA",
            "containmentB",
            "estimate",
            "differs")) {
      for (Match match : analysis.matches()) {
        csv.row(
            match.level().label(),
            match.relation().label(),
            match.a().article(),
            first(match.a().lines()),
            last(match.a().lines()),
            match.b().article(),
            first(match.b().lines()),
            last(match.b().lines()),
            match.jaccard(),
            match.containmentA(),
            match.containmentB(),
            match.estimate(),
            match.differs().stream()
                .sorted()
                .map(Difference::label)
                .collect(Collectors.joining(" ")));
      }
    }
  }

  static void groups(Analysis analysis, OutputStream out) throws IOException {
    try (var csv =
        new Csv(
            out, "group", "level", "size", "article", "firstLine", "lastLine", "kept", "reason")) {
      for (DuplicateGroup group : analysis.groups()) {
        for (Match.Side member : group.members()) {
          csv.row(
              group.id(),
              group.level().label(),
              group.members().size(),
              member.article(),
              first(member.lines()),
              last(member.lines()),
              member.equals(group.keep()),
              group.reason());
        }
      }
    }
  }

  static void passages(Analysis analysis, OutputStream out) throws IOException {
    try (var csv =
        new Csv(
            out,
            "passage",
            "class",
            "times",
            "article",
            "firstLine",
            "lastLine",
            "source",
            "published",
            "relation",
            "text")) {
      int number = 0;
      for (LedgerEntry entry : analysis.ledger()) {
        number++;
        for (LedgerEntry.Appearance appearance : entry.appearances()) {
          csv.row(
              number,
              entry.kind().label(),
              entry.appearances().size(),
              appearance.passage().article(),
              appearance.lines().first(),
              appearance.lines().last(),
              appearance.source(),
              appearance.published(),
              appearance.relation().label(),
              entry.text());
        }
      }
    }
  }

  static void stories(Analysis analysis, OutputStream out) throws IOException {
    try (var csv =
        new Csv(
            out,
            "story",
            "theme",
            "headline",
            "terms",
            "from",
            "to",
            "size",
            "independentTexts",
            "sources",
            "article",
            "published",
            "group")) {
      for (Story story : analysis.stories()) {
        for (Story.Member member : story.articles()) {
          csv.row(
              story.id(),
              story.theme(),
              story.headline(),
              String.join("; ", story.terms()),
              story.from(),
              story.to(),
              story.articles().size(),
              story.independentTexts(),
              story.sources(),
              member.article(),
              member.published(),
              member.group());
        }
      }
    }
  }

  private static @Nullable Integer first(@Nullable Lines lines) {
    return lines == null ? null : lines.first();
  }

  private static @Nullable Integer last(@Nullable Lines lines) {
    return lines == null ? null : lines.last();
  }
}
