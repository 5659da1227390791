package dev.refrain.report.page;

import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A passage that stands more than once.
///
/// @param number line in `passages.jsonl`
/// @param kind why it repeats
/// @param count where it stands, in words: `4 times in 2 articles`
/// @param timeline null where fewer than two of its dates are known
/// @param more appearances that are not listed
public record LedgerView(
    int number,
    String kind,
    String text,
    String count,
    List<InArticle> articles,
    @Nullable TimelineView timeline,
    int more) {
  public LedgerView {
    articles = List.copyOf(articles);
  }

  /// The id of the entry's section, and its address after `#`.
  public String anchor() {
    return "passage=" + number;
  }

  /// The places in one article.
  public record InArticle(ArticleRef article, List<Place> places) {
    public InArticle {
      places = List.copyOf(places);
    }
  }

  /// One place where it stands.
  ///
  /// @param relation to the first appearance; empty for the first itself, and where they are the
  ///   same
  public record Place(String lines, String href, String relation) {}

  static LedgerView of(int number, LedgerEntry entry, Catalog catalog) {
    List<LedgerEntry.Appearance> shown =
        entry.appearances().stream().limit(Limits.MEMBERS).toList();
    long articles = entry.appearances().stream().map(a -> a.passage().article()).distinct().count();
    List<TimelineView.Event> events =
        shown.stream()
            .map(
                a ->
                    new TimelineView.Event(
                        a.published(), catalog.ref(a.passage().article()).label()))
            .toList();
    int times = entry.appearances().size();
    return new LedgerView(
        number,
        entry.kind().label(),
        Catalog.shorten(entry.text(), Limits.LEDGER_TEXT),
        Phrases.count(times, "time", "times")
            + " in "
            + Phrases.count(articles, "article", "articles"),
        byArticle(shown, catalog),
        TimelineView.of(events, 2, catalog.axis()),
        times - shown.size());
  }

  private static List<InArticle> byArticle(
      List<LedgerEntry.Appearance> appearances, Catalog catalog) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (LedgerEntry.Appearance appearance : appearances) {
      String article = appearance.passage().article();
      Relation relation = appearance.relation();
      places
          .computeIfAbsent(article, _ -> new ArrayList<>())
          .add(
              new Place(
                  Phrases.lines(appearance.lines()),
                  catalog.ref(article).href(appearance.lines().first()),
                  relation == Relation.EXACT ? "" : relation.label()));
    }
    var articles = new ArrayList<InArticle>();
    places.forEach((article, own) -> articles.add(new InArticle(catalog.ref(article), own)));
    return articles;
  }
}
