package dev.refrain.report.page;

import java.util.List;

/// A line of an article.
///
/// @param kind label of the kind that most of it is of; empty for a blank line
/// @param named the kinds to be said beside it; empty where they are those of the line before
/// @param findings that begin here
public record LineView(
    int number, String kind, String named, List<Piece> pieces, List<FindingView> findings) {
  public LineView {
    pieces = List.copyOf(pieces);
    findings = List.copyOf(findings);
  }

  /// A stretch of the line, inside one passage or between passages.
  ///
  /// @param kind label of the passage's kind; empty between passages
  /// @param ledger number of the passage's ledger entry if the passage begins here, else 0
  public record Piece(String text, String kind, int ledger) {}
}
