package dev.refrain.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first thing a reader sees.
///
/// @param lead what was found, in a sentence or two
/// @param figures the numbers that matter
/// @param closest the pair that a reader should see first; null when there is none
/// @param worst the gravest findings, at most one of each rule
/// @param stories the biggest
/// @param unlisted inputs that were skipped and are not listed
public record OverviewView(
    List<String> lead,
    List<Figure> figures,
    BarView bar,
    @Nullable Closest closest,
    List<Worst> worst,
    List<Shared> shared,
    List<Big> stories,
    List<Skipped> skipped,
    int unlisted) {
  public OverviewView {
    lead = List.copyOf(lead);
    figures = List.copyOf(figures);
    worst = List.copyOf(worst);
    shared = List.copyOf(shared);
    stories = List.copyOf(stories);
    skipped = List.copyOf(skipped);
  }

  /// A number that matters.
  public record Figure(String value, String name, String detail, String href) {}

  /// Two texts beside each other.
  ///
  /// @param facts how alike they are, in words
  public record Closest(
      String relation, String meaning, String facts, String href, Side a, Side b) {}

  /// One of the two.
  ///
  /// @param place as `line 13, body`; of a whole article where it first differs from the other
  /// @param pieces the words there; empty where there are none or too many
  public record Side(String label, String place, String href, List<Piece> pieces) {
    public Side {
      pieces = List.copyOf(pieces);
    }
  }

  /// A stretch of a text.
  ///
  /// @param shared whether both texts have it
  /// @param only whether the other text does not have it
  public record Piece(String text, boolean shared, boolean only) {}

  /// A finding.
  ///
  /// @param where the article and its lines; empty for a finding on the collection
  /// @param count findings of the same rule
  public record Worst(
      String level,
      String title,
      String ruleHref,
      String message,
      String where,
      String href,
      String count) {}

  /// A line of a site that one rule finds fault with on many pages.
  ///
  /// @param where on how many pages of which source, and the first of them
  public record Shared(
      String level, String title, String ruleHref, String line, String where, String href) {}

  /// A story.
  public record Big(String headline, String href, String facts) {}

  /// Input that could not be read.
  public record Skipped(String place, String reason) {}
}
