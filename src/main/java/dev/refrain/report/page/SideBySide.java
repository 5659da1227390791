package dev.refrain.report.page;

import java.util.List;
import java.util.stream.Stream;

/// Two texts beside each other.
///
/// @param changes what the second has in place of what the first has; empty where whole articles
///   are compared
public record SideBySide(List<Paragraph> a, List<Paragraph> b, List<Change> changes) {
  public SideBySide {
    a = List.copyOf(a);
    b = List.copyOf(b);
    changes = List.copyOf(changes);
  }

  /// UTF-16 code units of both sides.
  int length() {
    return Stream.of(a, b)
        .flatMap(List::stream)
        .flatMap(paragraph -> paragraph.pieces().stream())
        .mapToInt(piece -> piece.text().length())
        .sum();
  }

  /// A passage with its place.
  ///
  /// @param lines as `line 13`
  /// @param number its first line
  /// @param kind label of the passage's kind
  public record Paragraph(String lines, int number, String kind, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /// A stretch of a passage.
  ///
  /// @param stretch joins it with the stretch of the other text that it is aligned with; -1 for
  ///   none
  public record Piece(String text, Mark mark, int stretch) {}

  /// What is to be said of a stretch.
  public enum Mark {
    /// Nothing: no word, or no comparison.
    PLAIN,
    /// Both texts have it.
    SHARED,
    /// Only this text has it.
    ONLY
  }

  /// An edit.
  ///
  /// @param a empty where the second text adds something
  /// @param b empty where the second text leaves something out
  public record Change(String a, String b) {}
}
