package dev.refrain.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What runs have learned of one site: on how many of its pages each line stands. Lines are told
/// apart by a hash of their words; those that stand on few pages are forgotten.
///
/// @param name its source, or a name of our own when its pages name none
/// @param named whether its pages name it
/// @param pages how many pages were counted
/// @param lines on how many of them each line stands
/// @param unbroken how many of them, with the whole text on one line, were counted
/// @param spans on how many of those each run of words stands
/// @param seen hashes of the last pages that were counted, so that none is counted twice
public record KnownSite(
    String name,
    boolean named,
    int pages,
    SortedMap<Long, Integer> lines,
    int unbroken,
    SortedMap<Long, Integer> spans,
    List<Long> seen) {
  public KnownSite {
    lines = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    spans = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    seen = List.copyOf(seen);
    requireAtMost(pages, lines);
    requireAtMost(unbroken, spans);
  }

  private static void requireAtMost(int pages, Map<Long, Integer> counts) {
    for (int count : counts.values()) {
      if (count < 1 || count > pages) {
        throw new IllegalArgumentException(
            "wanted counts from 1 to the %,d pages there are, found %,d".formatted(pages, count));
      }
    }
  }
}
