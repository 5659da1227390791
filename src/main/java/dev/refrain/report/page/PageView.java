package dev.refrain.report.page;

import gg.jte.Content;
import java.util.List;

/// All that the page shows.
///
/// @param head policy, style and script
/// @param data the tables that its script shows
public record PageView(
    String version, Assets head, OverviewView overview, List<Part> parts, Content data) {
  public PageView {
    parts = List.copyOf(parts);
  }

  /// A part of the report and how much it holds.
  ///
  /// @param id its address behind `#`
  /// @param count with thousands set apart; empty for none
  public record Part(String id, String name, String count) {}
}
