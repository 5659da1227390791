package dev.refrain.report.page;

import java.util.List;

/// The first thing a reader sees.
///
/// @param lead what was found, in a sentence or two
/// @param figures the numbers that matter
/// @param worst the gravest findings, at most one of each rule
/// @param stories the biggest
/// @param closest the pair that a reader should see first; empty when there is none
public record OverviewView(
    List<String> lead,
    List<Figure> figures,
    BarView bar,
    List<FindingView> worst,
    List<StoryView> stories,
    List<PairView> closest,
    List<Skipped> skipped) {
  public OverviewView {
    lead = List.copyOf(lead);
    figures = List.copyOf(figures);
    worst = List.copyOf(worst);
    stories = List.copyOf(stories);
    closest = List.copyOf(closest);
    skipped = List.copyOf(skipped);
  }

  /// A number that matters.
  public record Figure(String value, String name, String detail, String href) {}

  /// Input that could not be read.
  public record Skipped(String place, String reason) {}
}
