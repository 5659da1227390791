package dev.refrain.text;

import dev.refrain.model.KnownSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// On how many pages of a site each line stands, counted over a run and over those before it.
///
/// Between runs what is rare is forgotten, so that a count may be too small by a twentieth of the
/// pages, and what is old weighs less: after [#WINDOW] pages all counts are halved, so that a site
/// may change its template. Source: Manku and Motwani, "Approximate Frequency Counts over Data
/// Streams" (2002).
final class SiteCounts {
  private static final int WINDOW = 1000;

  /// One in so many pages is rare.
  private static final int RARE = 20;

  /// Pages that were counted.
  int pages;

  /// Pages without line breaks that were.
  int unbroken;

  /// The lines of pages, by their keys.
  final Map<Long, Integer> lines = new HashMap<>();

  /// The n-grams of pages without line breaks.
  final Map<Long, Integer> spans = new HashMap<>();

  private final Set<Long> seen = new LinkedHashSet<>();

  SiteCounts() {}

  /// Goes on where an earlier run stopped.
  SiteCounts(KnownSite known) {
    pages = known.pages();
    unbroken = known.unbroken();
    lines.putAll(known.lines());
    spans.putAll(known.spans());
    seen.addAll(known.seen());
  }

  /// The pages that were not counted by an earlier run.
  List<Draft> unseen(List<Draft> drafts) {
    return seen.isEmpty()
        ? drafts
        : drafts.stream().filter(draft -> !seen.contains(draft.fingerprint())).toList();
  }

  static void add(Map<Long, Integer> counts, Set<Long> keys) {
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  static void take(Map<Long, Integer> counts, Set<Long> keys) {
    keys.forEach(key -> counts.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1));
  }

  /// What the next run is to know.
  ///
  /// @param counted the pages that this run counted
  KnownSite known(String name, boolean named, List<Draft> counted) {
    counted.forEach(draft -> seen.add(draft.fingerprint()));
    List<Long> last = new ArrayList<>(seen).subList(Math.max(0, seen.size() - WINDOW), seen.size());
    int halves = halvings(pages);
    int halvesUnbroken = halvings(unbroken);
    return new KnownSite(
        name,
        named,
        pages >> halves,
        remembered(lines, pages, halves),
        unbroken >> halvesUnbroken,
        remembered(spans, unbroken, halvesUnbroken),
        last);
  }

  private static int halvings(int pages) {
    int halves = 0;
    while (pages >> halves > WINDOW) {
      halves++;
    }
    return halves;
  }

  private static SortedMap<Long, Integer> remembered(
      Map<Long, Integer> counts, int pages, int halves) {
    var kept = new TreeMap<Long, Integer>();
    counts.forEach(
        (key, count) -> {
          if (count >> halves > 0 && count * RARE >= pages) {
            kept.put(key, count >> halves);
          }
        });
    return kept;
  }
}
