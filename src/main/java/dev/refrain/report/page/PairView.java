package dev.refrain.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A verified pair beside each other.
///
/// @param number line in `duplicates.jsonl`
/// @param meaning the relation in words
/// @param score the larger of Jaccard and both containments, 0 to 1
/// @param within whether both texts stand in one article
/// @param differs what the edits changed that a reader must know of, as labels
/// @param sides null where the page has no room for the texts
/// @param keep which of the two to keep and why, null where no group says so
public record PairView(
    int number,
    String level,
    String relation,
    String meaning,
    double score,
    boolean within,
    Side a,
    Side b,
    List<Figure> figures,
    List<String> differs,
    @Nullable SideBySide sides,
    @Nullable String keep) {
  public PairView {
    figures = List.copyOf(figures);
    differs = List.copyOf(differs);
  }

  /// The id of the pair's section, and its address after `#`.
  public String anchor() {
    return "pair=" + number;
  }

  /// One of the two texts.
  ///
  /// @param place as `line 13, body`; empty for a whole article
  /// @param href where the text stands on its article's page
  /// @param kept whether it is the copy to keep
  public record Side(ArticleRef article, String place, String href, boolean kept) {}

  /// A measure of likeness.
  ///
  /// @param meaning what it measures, in a sentence
  /// @param width its value in per cent, for a meter
  public record Figure(String name, String value, String width, String meaning) {}
}
