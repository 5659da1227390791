package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong with the scrape, on the lines where it shows.
///
/// @param rule id of the rule, as `refrain rules` lists it
/// @param confidence 0 to 1
/// @param article null for a finding on a source or the whole corpus; then `lines` and `span` are
///   null too
/// @param message what was found, with numbers
/// @param remedy what to do about it
/// @param fingerprint stays the same while the defect does, whatever the names and the order of
///   files
public record Finding(
    String rule,
    Severity level,
    double confidence,
    @Nullable String article,
    @Nullable Lines lines,
    @Nullable Span span,
    String message,
    String remedy,
    List<Related> related,
    String fingerprint) {
  public Finding {
    related = List.copyOf(related);
  }

  /// Another place that the finding speaks of.
  public record Related(String article, Lines lines) {}
}
