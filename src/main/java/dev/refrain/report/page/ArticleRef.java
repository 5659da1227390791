package dev.refrain.report.page;

/// How the page speaks of an article.
///
/// @param number its place in the report, from 0
/// @param label its title, or its id where it has none
/// @param anchor its address on the page, behind `#`
record ArticleRef(int number, String label, String anchor) {
  String href() {
    return "#" + anchor;
  }

  /// Address of one of its lines.
  String href(int line) {
    return href() + "&line=" + line;
  }
}
