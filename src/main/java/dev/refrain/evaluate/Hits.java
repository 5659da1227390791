package dev.refrain.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/// Precision, recall and their harmonic mean, each 0 to 1.
///
/// A precision of nothing found and a recall of nothing wanted are 1: no mistake was made.
public record Hits(double precision, double recall) {
  /// From counts, or sums of weights.
  ///
  /// @param hits found and wanted
  public static Hits of(double hits, double found, double wanted) {
    return new Hits(found == 0 ? 1 : hits / found, wanted == 0 ? 1 : hits / wanted);
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  Map<String, Object> toMap() {
    var map = new LinkedHashMap<String, Object>();
    map.put("precision", Figures.round(precision));
    map.put("recall", Figures.round(recall));
    map.put("f1", Figures.round(f1()));
    return map;
  }
}
