package dev.refrain.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with its whole text.
///
/// @param origin the file it was read from
/// @param url address of the page it was taken from, null unless it is a safe web address
/// @param facts what it says about itself, name and value
/// @param failed why it is no article, null if it is one
/// @param findings on the page as a whole
/// @param lines empty where the page has no room for the text
/// @param cut UTF-16 code units of its text that are not shown
/// @param more findings that are not shown
public record ArticleView(
    ArticleRef ref,
    String origin,
    @Nullable String url,
    List<Fact> facts,
    @Nullable String failed,
    BarView bar,
    List<Relation> relations,
    List<FindingView> findings,
    List<LineView> lines,
    int cut,
    int more) {
  public ArticleView {
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
  }

  /// Something the article says about itself.
  public record Fact(String name, String value) {}

  /// Something it takes part in: a story, a pair.
  public record Relation(String name, String label, String href) {}
}
