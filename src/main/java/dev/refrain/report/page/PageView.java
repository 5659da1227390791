package dev.refrain.report.page;

import java.util.List;

/// All that the page shows.
///
/// @param head policy, style and script
/// @param data what the script needs to filter by, as JSON that is safe inside a script element
public record PageView(
    String version,
    Assets head,
    String data,
    OverviewView overview,
    List<PairView> pairs,
    List<GroupView> groups,
    List<LedgerView> ledger,
    List<StoryView> stories,
    AuditView audit,
    List<ArticleRow> rows,
    List<ArticleView> articles,
    Omitted omitted) {
  public PageView {
    pairs = List.copyOf(pairs);
    groups = List.copyOf(groups);
    ledger = List.copyOf(ledger);
    stories = List.copyOf(stories);
    rows = List.copyOf(rows);
    articles = List.copyOf(articles);
  }

  /// A line in the list of articles.
  public record ArticleRow(
      ArticleRef article,
      String words,
      BarView bar,
      String failed,
      AuditView.ArticleRow findings) {}

  /// How many of each the page has no room for.
  public record Omitted(int pairs, int groups, int ledger, int stories, int rows, int articles) {}
}
