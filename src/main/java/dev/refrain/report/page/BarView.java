package dev.refrain.report.page;

import dev.refrain.report.content.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A stacked bar of words by [Part].
///
/// @param description the whole bar in words
public record BarView(List<Segment> segments, int words, String description) {
  public BarView {
    segments = List.copyOf(segments);
  }

  /// One part of the bar.
  ///
  /// @param x where it starts, in per cent of the bar
  /// @param width in per cent of the bar
  /// @param share as words
  public record Segment(Part part, int words, String x, String width, String share) {}

  static BarView of(Map<Part, Integer> counts) {
    int words = counts.values().stream().mapToInt(Integer::intValue).sum();
    var segments = new ArrayList<Segment>();
    var description = new StringBuilder();
    int before = 0;
    for (Part part : Part.values()) {
      int count = counts.getOrDefault(part, 0);
      if (count > 0) {
        String share = Decimals.percent((double) count / words);
        segments.add(new Segment(part, count, cent(before, words), cent(count, words), share));
        description
            .append(description.isEmpty() ? "" : ", ")
            .append(share)
            .append(' ')
            .append(part.label());
        before += count;
      }
    }
    return new BarView(
        segments, words, description.isEmpty() ? "no words" : description.toString());
  }

  private static String cent(int count, int words) {
    return Decimals.fixed(100.0 * count / words, 3) + "%";
  }
}
