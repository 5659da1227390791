package dev.refrain.report.page;

import org.jspecify.annotations.Nullable;

/// How the page speaks of an article.
///
/// @param label its title, or its id where it has none
/// @param anchor the id of its section on the page, which also stands in addresses after `#`
/// @param shown whether the page holds the article's text
public record ArticleRef(
    String id,
    String label,
    String anchor,
    @Nullable String source,
    @Nullable String published,
    boolean shown) {
  private static final String LIST = "#articles";

  /// Address of the article's section, or of the list where the page has no room for it.
  public String href() {
    return shown ? "#" + anchor : LIST;
  }

  /// Address of one of its lines.
  public String href(int line) {
    return shown ? "#" + lineAnchor(line) : LIST;
  }

  /// The id of a line's element.
  public String lineAnchor(int line) {
    return anchor + "&line=" + line;
  }
}
