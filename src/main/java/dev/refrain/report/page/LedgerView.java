package dev.refrain.report.page;

import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage that stands more than once.
///
/// @param number line in `passages.jsonl`
/// @param kind why it repeats
/// @param places where it stands, in words: `4 times in 2 articles`
/// @param timeline null where fewer than two of its dates are known
/// @param more appearances that are not listed
public record LedgerView(
    int number,
    String kind,
    String text,
    String places,
    List<Appearance> appearances,
    @Nullable TimelineView timeline,
    int more) {
  public LedgerView {
    appearances = List.copyOf(appearances);
  }

  /// The id of the entry's section, and its address after `#`.
  public String anchor() {
    return "passage=" + number;
  }

  /// One place where it stands.
  ///
  /// @param relation to the first appearance; empty for the first itself
  public record Appearance(ArticleRef article, String lines, String href, String relation) {}

  static LedgerView of(int number, LedgerEntry entry, Catalog catalog) {
    List<Appearance> appearances =
        entry.appearances().stream()
            .limit(Limits.MEMBERS)
            .map(appearance -> appearance(appearance, entry, catalog))
            .toList();
    int times = entry.appearances().size();
    long articles =
        entry.appearances().stream().map(a -> a.passage().article()).distinct().count();
    List<TimelineView.Event> events =
        entry.appearances().stream()
            .limit(Limits.MEMBERS)
            .map(a -> new TimelineView.Event(a.published(), catalog.ref(a.passage().article()).label()))
            .toList();
    String text = entry.text();
    return new LedgerView(
        number,
        entry.kind().label(),
        text.length() > Limits.LEDGER_TEXT ? text.substring(0, Limits.LEDGER_TEXT) + "…" : text,
        Phrases.count(times, "time", "times") + " in " + Phrases.count(articles, "article", "articles"),
        appearances,
        TimelineView.of(events, 2),
        times - appearances.size());
  }

  private static Appearance appearance(
      LedgerEntry.Appearance appearance, LedgerEntry entry, Catalog catalog) {
    ArticleRef article = catalog.ref(appearance.passage().article());
    Relation relation = appearance.relation();
    return new Appearance(
        article,
        Phrases.lines(appearance.lines()),
        article.href(appearance.lines().first()),
        appearance.equals(entry.first()) ? "" : relation.label());
  }
}
