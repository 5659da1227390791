package dev.refrain.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the findings of a run differ from those of an earlier one.
///
/// @param added findings that were not there; counted by rule where the earlier run left no
///   findings of its own
/// @param fixed findings that are gone
/// @param same findings that were there and still are
/// @param worse rules that find more per article than they did: per 1,000 articles, before and now
public record BaselineChange(
    int added, int fixed, int same, SortedMap<String, List<Double>> worse) {
  public BaselineChange {
    worse = Collections.unmodifiableSortedMap(new TreeMap<>(worse));
  }
}
